using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Billink.Benchmarks.Running;
using Perfolizer.Horology;

namespace Billink.Benchmarks.Measured;

/// <summary>Measures one benchmark method, alone in this process, after the JIT compiler has optimized it.</summary>
internal static class WarmOperation
{
    private const int CallsAtOnce = 10;
    private const int CountedCalls = 500;

    private static readonly TimeSpan QuietTime = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan WarmUpLimit = TimeSpan.FromSeconds(4);

    // Iterations are short, so that other programs disturb fewer of them.
    private static readonly Job Job = Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(5))
        .WithWarmupCount(5)
        .WithIterationCount(40)
        .WithGcForce(false)
        .WithEvaluateOverhead(false);

    /// <summary>The names of all operations, as in <c>V1CheckReply.ReadByHand</c>.</summary>
    public static IEnumerable<string> Names { get; } =
        from type in typeof(WarmOperation).Assembly.GetTypes()
        where type is { IsPublic: true, IsAbstract: false }
        from method in type.GetMethods()
        where method.IsDefined(typeof(BenchmarkAttribute))
        select $"{type.Name}.{method.Name}";

    /// <summary>Measures one operation and writes its result.</summary>
    public static void Measure(string name)
    {
        var type = typeof(WarmOperation).Assembly.GetTypes().Single(type => type.Name == name.Split('.')[0]);
        var method = type.GetMethod(name.Split('.')[1])!;
        var operation = Bind(Activator.CreateInstance(type)!, method);
        WarmUp(operation);
        var time = Time(type, method);
        var calls = Math.Max(1, (int)Math.Min(CountedCalls, QuietTime.TotalNanoseconds / time));
        var start = GC.GetTotalAllocatedBytes(precise: true);
        InstructionCounter.Count(() => Repeat(operation, calls));
        MeasurementOutput.Write(time, (double)(GC.GetTotalAllocatedBytes(precise: true) - start) / calls, calls);
    }

    private static Action Bind(object instance, MethodInfo method)
    {
        if (!method.ReturnType.IsAssignableTo(typeof(Task)))
            return Expression.Lambda<Action>(Expression.Call(Expression.Constant(instance), method)).Compile();
        var start = method.CreateDelegate<Func<Task>>(instance);
        return () => start().GetAwaiter().GetResult();
    }

    // Run until no method has been compiled for a while. Then the JIT compiler has optimized everything that the operation needs.
    private static void WarmUp(Action operation)
    {
        var clock = Stopwatch.StartNew();
        for (var compiled = -1L; compiled != JitInfo.GetCompiledMethodCount() && clock.Elapsed < WarmUpLimit;)
        {
            compiled = JitInfo.GetCompiledMethodCount();
            var quiet = Stopwatch.StartNew();
            while (quiet.Elapsed < QuietTime)
                Repeat(operation, CallsAtOnce);
        }
    }

    private static void Repeat(Action operation, int calls)
    {
        for (var i = 0; i < calls; i++)
            operation();
    }

    // Other programs only ever slow an iteration down, so the lower quartile says more about the code than the median.
    private static double Time(Type type, MethodInfo method)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job)
            .AddLogger(NullLogger.Instance)
            .AddFilter(new SimpleFilter(benchmark => benchmark.Descriptor.WorkloadMethod.Name == method.Name));
        var report = BenchmarkRunner.Run(type, config).Reports.Single();
        return report.ResultStatistics?.Q1 ?? throw new InvalidOperationException($"{type.Name}.{method.Name} has no result.");
    }
}
