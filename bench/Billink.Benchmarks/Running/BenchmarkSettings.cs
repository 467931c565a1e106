using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace Billink.Benchmarks.Running;

/// <summary>How everything warm is measured: many short iterations, so that the fastest ones ran undisturbed even on a busy machine.</summary>
internal static class BenchmarkSettings
{
    public static Job Job { get; } = Job.Default
        .WithIterationTime(TimeInterval.FromMilliseconds(10))
        .WithWarmupCount(60)
        .WithIterationCount(100)
        .WithEvaluateOverhead(false);

    public static ManualConfig Config(Job job) => ManualConfig.CreateEmpty()
        .AddJob(job)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory);
}
