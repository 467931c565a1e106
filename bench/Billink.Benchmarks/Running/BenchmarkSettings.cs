using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace Billink.Benchmarks.Running;

/// <summary>
/// How everything warm is measured: many iterations, each shorter than what the scheduler gives a process at a time, so that on a busy
/// machine the fastest ones ran undisturbed.
/// </summary>
internal static class BenchmarkSettings
{
    public static Job Job { get; } = Job.Default
        .WithIterationTime(TimeInterval.FromMilliseconds(1))
        .WithWarmupCount(1500)
        .WithIterationCount(400)
        .WithGcForce(false)
        .WithEvaluateOverhead(false);

    public static ManualConfig Config(Job job) => ManualConfig.CreateEmpty()
        .AddJob(job)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
}
