using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Billink.Benchmarks.Running;

/// <summary>One benchmark method, alone in a process: what others taught the JIT compiler about their types doesn't help or hinder it.</summary>
internal static class WarmCase
{
    /// <summary>All of them, as <c>V1CheckReply.ReadByHand</c>.</summary>
    public static IEnumerable<string> All { get; } =
        from type in typeof(WarmCase).Assembly.GetTypes()
        where type is { IsPublic: true, IsAbstract: false }
        from method in type.GetMethods()
        where method.IsDefined(typeof(BenchmarkAttribute))
        select $"{type.Name}.{method.Name}";

    /// <summary>Measures one in this process: its fastest iteration, in ns for each call.</summary>
    public static int Measure(string name)
    {
        var type = typeof(WarmCase).Assembly.GetTypes().Single(type => type.Name == name.Split('.')[0]);
        var config = BenchmarkSettings.Config(BenchmarkSettings.Job.WithToolchain(InProcessEmitToolchain.Instance))
            .AddFilter(new SimpleFilter(benchmark => benchmark.Descriptor.WorkloadMethod.Name == name.Split('.')[1]));
        var report = BenchmarkRunner.Run(type, config).Reports.Single();
        var statistics = report.ResultStatistics ?? throw new InvalidOperationException($"{name} has no result.");
        return ChildProcess.Tell(statistics.Min);
    }
}
