using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>An operation to measure in its own process.</summary>
/// <param name="Name">The name of the operation in that process.</param>
internal abstract record Case(string Name)
{
    /// <summary>Whether the process takes less than a second, so that it can run more often.</summary>
    public virtual bool IsShort => false;

    /// <summary>Runs the process.</summary>
    /// <param name="build">The build that contains the operation.</param>
    public abstract Sample Measure(BenchmarkBuild build);
}
