using System.Globalization;
using Billink.DiffBench;

// OUTPUT-SVG RESULTS-CSV LIMIT-SECONDS OUR-COMMAND [NPM-COMMAND]: see bench/contract-diff.sh.
var (plot, results, ours) = (args[0], args[1], args[3]);
var limit = TimeSpan.FromSeconds(int.Parse(args[2], CultureInfo.InvariantCulture));
int[] sizes = [10, 30, 100, 300, 1_000, 3_000, 10_000];
int[] othersSizes = [10, 30, 100, 200, 1_000];

var work = Directory.CreateTempSubdirectory("billink-diff-bench-");
try
{
    // The first run of a program reads its files from the disk.
    var warm = ContractPair.Write(work.FullName, 10);
    TimedProcess.Run(ours, warm, limit);

    List<Series> all =
    [
        new("billink (OpenAPI operations)", [.. sizes.Select(size => Measure(ours, ContractPair.Write(work.FullName, size)))]),
        new("billink (XSD types)", [.. sizes.Select(size => Measure(ours, SchemaPair.Write(work.FullName, size)))]),
    ];
    if (args.Length > 4)
    {
        TimedProcess.Run(args[4], warm, limit);
        all.Add(new(
            "npm openapi-diff 0.24.1 (operations)",
            [.. othersSizes.Select(size => Measure(args[4], ContractPair.Write(work.FullName, size)))]));
    }

    // What wasn't measured keeps its former results.
    all.AddRange(ResultFile.Read(results).Where(series => all.TrueForAll(other => other.Name != series.Name)));
    ResultFile.Write(results, all);
    Table.Print(all);
    File.WriteAllText(plot, Plot.Draw(all));
}
finally
{
    work.Delete(recursive: true);
}

// The fastest of three short runs counts, because other programs can only slow a run down. A long run is measured once.
Measurement Measure(string command, DocumentPair pair)
{
    Measurement? best = null;
    for (var round = 0; round < 3 && (best is null || best is { Seconds: < 20, Failure: null }); round++)
    {
        var next = TimedProcess.Run(command, pair, limit);
        best = best is null || next.Seconds < best.Seconds ? next : best;
    }

    Console.Error.WriteLine($"{pair.Size}, {pair.Bytes / 1000} kB: {best}");
    return best!;
}
