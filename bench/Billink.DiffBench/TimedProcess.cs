using System.Diagnostics;
using System.Globalization;

namespace Billink.DiffBench;

/// <summary>Runs a comparison under GNU time, which reports the maximum memory of a process.</summary>
internal static class TimedProcess
{
    // Both tools return it for a breaking change, and every pair has one.
    private const int Breaks = 1;

    /// <param name="command">A program that takes the two files as its arguments.</param>
    /// <param name="pair">What to compare.</param>
    /// <param name="limit">The timeout.</param>
    public static Measurement Run(string command, DocumentPair pair, TimeSpan limit)
    {
        var numbers = Path.GetTempFileName();
        try
        {
            var script = $"exec {command} \"$1\" \"$2\" >/dev/null 2>&1";
            var start = new ProcessStartInfo("time", ["-o", numbers, "-f", "%U %S %M", "sh", "-c", script, "sh", pair.Old, pair.New]);
            using var process = Process.Start(start)!;
            if (!process.WaitForExit(limit))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
                var late = FormattableString.Invariant($"not done in {limit.TotalSeconds} s");
                return new Measurement(pair.Size, pair.Bytes, double.NaN, double.NaN, late);
            }

            double[] last =
            [
                .. File.ReadLines(numbers).Last().Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture)),
            ];
            var failure = process.ExitCode == Breaks ? null : FormattableString.Invariant($"ended with {process.ExitCode}");
            return new Measurement(pair.Size, pair.Bytes, last[0] + last[1], last[2] / 1000, failure);
        }
        finally
        {
            File.Delete(numbers);
        }
    }
}
