namespace Billink.Benchmarks.Running;

/// <summary>Prints comparisons as Markdown.</summary>
internal static class Table
{
    /// <summary>Prints those that were measured.</summary>
    /// <param name="title">What they have in common.</param>
    /// <param name="measured">The measurements.</param>
    /// <param name="unit">The unit that is shown.</param>
    /// <param name="parts">How many ns make one of the unit.</param>
    /// <param name="comparisons">What to compare.</param>
    public static void Print(string title, Measurements measured, string unit, double parts, IEnumerable<Comparison> comparisons)
    {
        var rows = comparisons.Where(row => measured.Has(row.Ours) && measured.Has(row.Other)).ToList();
        if (rows.Count == 0)
            return;
        Console.WriteLine($"\n{title}\n");
        Console.WriteLine("| what | Billink | compared with | ratio | in the rounds | at most | bytes allocated | verdict |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---|");
        foreach (var row in rows)
        {
            var (ours, other) = (measured[row.Ours], measured[row.Other]);
            var ratio = ours.Min() / other.Min();
            var rounds = ours.Zip(other, static (one, another) => one / another).Order().ToList();
            var (ourBytes, otherBytes) = (measured.BytesOf(row.Ours), measured.BytesOf(row.Other));
            var bytes = ourBytes is null ? "" : FormattableString.Invariant($"{ourBytes:0} against {otherBytes:0}");
            var isMet = !(ratio > row.Target) && !(ourBytes - otherBytes > row.MoreBytes);
            var verdict = row.Target is null ? "" : isMet ? "met" : "not met";
            Console.WriteLine(FormattableString.Invariant(
                $"| {row.What} | {ours.Min() / parts:0.00} {unit} | {row.OtherName} {other.Min() / parts:0.00} {unit} | {ratio:0.000} | {rounds[0]:0.000} to {rounds[^1]:0.000} | {row.Target:0.###} | {bytes} | {verdict} |"));
        }
    }
}
