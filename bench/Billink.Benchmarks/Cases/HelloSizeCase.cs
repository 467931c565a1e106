using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>The size of a program that is compiled ahead of time.</summary>
internal sealed record HelloSizeCase(string Name) : Case(Name)
{
    public override bool IsShort => true;

    public override Sample Measure(BenchmarkBuild build) => new(new FileInfo(HelloProgram.Publish(build, Name)).Length);
}
