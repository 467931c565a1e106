using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>Something to measure, in a process of its own.</summary>
/// <param name="Name">Its name in that process.</param>
internal abstract record Case(string Name)
{
    /// <summary>Whether the process takes a fraction of a second, so that more of them can be run.</summary>
    public virtual bool IsShort => false;

    /// <summary>Runs the process.</summary>
    /// <param name="build">The build that has it.</param>
    public abstract Sample Measure(BenchmarkBuild build);
}
