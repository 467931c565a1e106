using System.CommandLine;
using Billink.Benchmarks.Cases;
using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;
using Billink.Benchmarks.Statistics;

namespace Billink.Benchmarks;

/// <summary>The command line.</summary>
internal sealed class BenchmarkCommand : RootCommand
{
    private readonly Option<string[]> groups = new("--group")
    {
        Description = "Measures these groups only.",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> targets = new("--targets")
    {
        Description = "Measures only the rows that have a target.",
    };

    private readonly Option<string> quick = new("--quick")
    {
        Description = "Measures one row: the first whose name contains this text. Writes no file.",
        HelpName = "text",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> baseRevision = new("--base")
    {
        Description = "Compares this commit with another one, row by row, instead of with other clients.",
        HelpName = "revision",
    };

    private readonly Option<int> pairs = new("--pairs")
    {
        Description = "How many pairs of processes give a ratio, at least 6.",
        DefaultValueFactory = static _ => 15,
    };

    private readonly Option<string> output = new("--output")
    {
        Description = "The JSON file of results; a Markdown file goes beside it. A group that is measured replaces the same group in the "
            + "file. Default: artifacts/bench/results.json, or base.json with --base.",
        HelpName = "file",
    };

    private readonly Option<string[]> compare = new("--compare")
    {
        Description = "Measures nothing: lists the verdicts on which two files of results disagree.",
        HelpName = "files",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };

    public BenchmarkCommand()
        : base("Measures Billink for .NET against other clients, or against an earlier commit. See bench/README.md.")
    {
        Options.Add(groups);
        Options.Add(targets);
        Options.Add(quick);
        Options.Add(baseRevision);
        Options.Add(pairs);
        Options.Add(output);
        Options.Add(compare);
        groups.AcceptOnlyFromAmong([.. GroupNames]);
        pairs.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() < Interval.FewestValues)
                result.AddError($"--pairs must be at least {Interval.FewestValues}.");
        });
        SetAction(Run);
    }

    private static IEnumerable<string> GroupNames =>
        Comparisons.All.Select(static comparison => comparison.Group).Distinct(StringComparer.Ordinal);

    private int Run(ParseResult arguments)
    {
        if (arguments.GetValue(compare) is [var one, var other])
            return Compare(one, other);
        if (!InstructionCounter.IsSupported)
            Console.WriteLine("This machine doesn't count instructions (perf stat): the tables have – for them.");

        var revision = arguments.GetValue(baseRevision);
        var baseBuild = revision is null ? null : BenchmarkBuild.Of(revision);
        var comparisons = baseBuild is null ? Comparisons.All : [.. BaseComparisons.Of(Comparisons.All, baseBuild, revision!)];
        var run = new PairedRun(arguments.GetValue(pairs), baseBuild);
        if (arguments.GetResult(quick) is not null)
        {
            if (Find(comparisons, arguments.GetValue(quick) ?? "") is not { } row)
                return 1;
            Console.WriteLine(ResultTable.Format(run.Run([row])));
            return 0;
        }

        var file = arguments.GetValue(output) ?? Path.Combine("artifacts", "bench", baseBuild is null ? "results.json" : "base.json");
        var chosen = arguments.GetValue(groups) is { Length: > 0 } names ? names : [.. GroupNames];
        if (arguments.GetValue(targets))
            comparisons = [.. comparisons.Where(static comparison => comparison.AtMost is not null)];
        foreach (var group in comparisons.GroupBy(static comparison => comparison.Group, StringComparer.Ordinal))
        {
            if (!chosen.Contains(group.Key, StringComparer.Ordinal))
                continue;
            var results = run.Run([.. group]);
            new ResultFile(file).Replace(results);
            Console.WriteLine("\n" + ResultTable.Format(results));
        }

        Console.WriteLine($"{file}: {VerdictComparison.Count(new ResultFile(file).Read())}");
        return 0;
    }

    private static Comparison? Find(IReadOnlyList<Comparison> comparisons, string text)
    {
        var row = comparisons.FirstOrDefault(comparison => comparison.Name.Contains(text, StringComparison.OrdinalIgnoreCase));
        if (row is null)
        {
            var names = string.Join('\n', comparisons.Select(static comparison => comparison.Name));
            Console.Error.WriteLine($"No row has '{text}' in its name. The rows are:\n{names}");
        }

        return row;
    }

    private static int Compare(string one, string other)
    {
        var (first, second) = (new ResultFile(one).Read(), new ResultFile(other).Read());
        Console.WriteLine($"{one}: {VerdictComparison.Count(first)}\n{other}: {VerdictComparison.Count(second)}");
        var differences = VerdictComparison.Differences(first, second).ToList();
        Console.WriteLine(differences.Count == 0 ? "All verdicts agree." : string.Join('\n', differences));
        return differences.Count == 0 ? 0 : 1;
    }
}
