using System.Diagnostics;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Billink.Benchmarks.Running;

/// <summary>
/// One benchmark method, alone in a process: what others taught the JIT compiler about their types doesn't help or hinder it.
/// </summary>
internal static class WarmCase
{
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(5);

    /// <summary>All of them, as <c>V1CheckReply.ReadByHand</c>.</summary>
    public static IEnumerable<string> All { get; } =
        from type in typeof(WarmCase).Assembly.GetTypes()
        where type is { IsPublic: true, IsAbstract: false }
        from method in type.GetMethods()
        where method.IsDefined(typeof(BenchmarkAttribute))
        select $"{type.Name}.{method.Name}";

    /// <summary>
    /// Measures one in this process: its fastest iteration, in ns for each call, and where it is asynchronous the bytes that each
    /// allocates.
    /// </summary>
    public static int Measure(string name)
    {
        var type = typeof(WarmCase).Assembly.GetTypes().Single(type => type.Name == name.Split('.')[0]);
        var asynchronous = type.GetMethod(name.Split('.')[1]) is { } method && method.ReturnType.IsAssignableTo(typeof(Task))
            ? method.CreateDelegate<Func<Task>>(Activator.CreateInstance(type))
            : null;
        if (asynchronous is not null)
            WarmUp(asynchronous);
        var config = BenchmarkSettings.Config(BenchmarkSettings.Job.WithToolchain(InProcessEmitToolchain.Instance))
            .AddFilter(new SimpleFilter(benchmark => benchmark.Descriptor.WorkloadMethod.Name == name.Split('.')[1]));
        var report = BenchmarkRunner.Run(type, config).Reports.Single();
        var statistics = report.ResultStatistics ?? throw new InvalidOperationException($"{name} has no result.");
        return asynchronous is null ? ChildProcess.Tell(statistics.Min) : ChildProcess.Tell(statistics.Min, BytesOf(asynchronous));
    }

    // A call runs through hundreds of methods: the compiler takes seconds until it has optimized the last of them.
    private static void WarmUp(Func<Task> call)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmUpTime)
            call().GetAwaiter().GetResult();
    }

    // BenchmarkDotNet counts in so short an iteration that the runtime's own rounding is more than what is counted.
    private static double BytesOf(Func<Task> call)
    {
        const int Calls = 2000;
        var start = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < Calls; i++)
            call().GetAwaiter().GetResult();
        return (double)(GC.GetTotalAllocatedBytes(precise: true) - start) / Calls;
    }
}
