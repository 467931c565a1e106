using System.Diagnostics;
using Billink.Benchmarks.Calls;
using Billink.Benchmarks.Generation;

namespace Billink.Benchmarks.Running;

/// <summary>Measures all there is, in rounds: what is compared runs close together, and a disturbance hits one round only.</summary>
internal static class Everything
{
    private const int Rounds = 3;
    private const int FirstRuns = 5;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(9);

    /// <summary>Measures, and prints the ratios.</summary>
    /// <param name="start">How the names of what is measured start; empty for all.</param>
    public static int Run(string start)
    {
        var measured = new Measurements();
        var server = LoopbackServer.Start();
        var clock = Stopwatch.StartNew();
        // A round that would not end in time is left out.
        for (var round = 1; round <= Rounds && (round == 1 || clock.Elapsed * round / (round - 1) < Limit); round++)
        {
            Console.WriteLine(FormattableString.Invariant($"Round {round} of {Rounds} ({clock.Elapsed:mm\\:ss})"));
            if (start.Length == 0 || start == "First")
                MeasureFirst(measured, server);
            foreach (var name in WarmCase.All.Where(name => name.StartsWith(start, StringComparison.Ordinal)))
            {
                var told = ChildProcess.MeasureWarm(name);
                measured.AddRound(name, told[0], told.Length > 1 ? told[1] : null);
            }
        }

        Comparisons.Print(measured);
        return 0;
    }

    private static void MeasureFirst(Measurements measured, Uri server)
    {
        foreach (var name in FirstCall.All)
            measured.AddRound(name, Enumerable.Range(0, FirstRuns).Min(_ => ChildProcess.MeasureFirst(name, server)));
        if (!File.Exists(RepositoryFiles.NSwag))
            return;
        var nswag = Enumerable.Range(0, FirstRuns).Select(static _ => NSwagProcess.Run()).ToList();
        measured.AddRound("NSwag", nswag.Min(static run => run.Work.TotalNanoseconds));
        measured.AddRound("NSwagProcess", nswag.Min(static run => run.Process.TotalNanoseconds));
    }
}
