using System.Globalization;
using Billink.DiffBench;

// OUTPUT-SVG NPM-LIMIT-SECONDS OUR-COMMAND [NPM-COMMAND]: see bench/contract-diff.sh.
var (plot, limit, ours) = (args[0], TimeSpan.FromSeconds(int.Parse(args[1], CultureInfo.InvariantCulture)), args[2]);
int[] sizes = [10, 30, 100, 300, 1_000, 3_000, 10_000];
int[] othersSizes = [10, 30, 100, 200, 1_000];

var work = Directory.CreateTempSubdirectory("billink-diff-bench-");
try
{
    // The first run of a program reads its files from the disk.
    var warm = ContractPair.Write(work.FullName, 10);
    TimedProcess.Run(ours, warm, limit);

    var our = new Series("billink", [.. sizes.Select(size => Measure(ours, size))]);
    List<Series> all = [our];
    if (args.Length > 3)
    {
        TimedProcess.Run(args[3], warm, limit);
        all.Add(new Series("npm openapi-diff 0.24.1", [.. othersSizes.Select(size => Measure(args[3], size))]));
    }

    Table.Print(all);
    File.WriteAllText(plot, Plot.Draw(all));
}
finally
{
    work.Delete(recursive: true);
}

// The fastest of three short runs counts, because other programs can only slow a run down. A long run is measured once.
Measurement Measure(string command, int size)
{
    var pair = ContractPair.Write(work.FullName, size);
    Measurement? best = null;
    for (var round = 0; round < 3 && (best is null || best is { Seconds: < 20, Failure: null }); round++)
    {
        var next = TimedProcess.Run(command, pair, limit);
        best = best is null || next.Seconds < best.Seconds ? next : best;
    }

    Console.Error.WriteLine($"{size} operations, {pair.Bytes / 1000} kB: {best}");
    return best! with { Operations = size };
}
