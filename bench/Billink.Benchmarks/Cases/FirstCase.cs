using Billink.Benchmarks.Calls;
using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>The first operation of a process.</summary>
internal sealed record FirstCase(string Name) : Case(Name)
{
    private static readonly Lazy<Uri> Server = new(LoopbackServer.Start);

    public override bool IsShort => true;

    public override Sample Measure(BenchmarkBuild build) =>
        MeasurementOutput.Read(new("dotnet", [build.Program, "first", Name, Server.Value.ToString()]));
}
