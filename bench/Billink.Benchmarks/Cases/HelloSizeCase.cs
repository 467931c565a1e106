using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>The size of a program that is compiled ahead of time.</summary>
/// <param name="Name">The way: with the client, or by hand.</param>
/// <param name="IsRegistered">Whether the program uses dependency injection.</param>
internal sealed record HelloSizeCase(string Name, bool IsRegistered) : Case(Name)
{
    public override bool IsShort => true;

    public override Sample Measure(BenchmarkBuild build) => new(new FileInfo(HelloProgram.Publish(build, Name, IsRegistered)).Length);
}
