using System.Diagnostics;
using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>An operation that a process repeats.</summary>
internal sealed record WarmCase(string Name) : Case(Name)
{
    public override Sample Measure(BenchmarkBuild build)
    {
        var start = new ProcessStartInfo("dotnet", [build.Program, "warm", Name]);
        // On a busy machine, the JIT compiler would wait for a pause before it optimizes, and never get one.
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "0";
        return MeasurementOutput.Read(start);
    }
}
