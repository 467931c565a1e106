using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;

namespace Billink.Benchmarks.Running;

/// <summary>BenchmarkDotNet's own command line, for a closer look at single benchmarks: <c>--filter '*V1Check*'</c>.</summary>
internal static class BenchmarkDotNetRun
{
    public static int Choose(string[] arguments)
    {
        var config = BenchmarkSettings.Config(BenchmarkSettings.Job).AddLogger(ConsoleLogger.Default).AddExporter(MarkdownExporter.GitHub);
        return BenchmarkSwitcher.FromAssembly(typeof(BenchmarkDotNetRun).Assembly).Run(arguments, config).Any() ? 0 : 1;
    }
}
