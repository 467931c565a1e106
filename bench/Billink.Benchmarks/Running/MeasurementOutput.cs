using System.Diagnostics;
using System.Globalization;
using Billink.Benchmarks.Results;

namespace Billink.Benchmarks.Running;

/// <summary>The line with the result of a measured process: time in ns, bytes for each operation, operations counted.</summary>
internal static class MeasurementOutput
{
    private const string Mark = "measured ";

    /// <summary>Writes the line.</summary>
    public static void Write(double time, double bytes, int counted) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Mark}{time:R} {bytes:R} {counted}"));

    /// <summary>Runs a process and reads the line.</summary>
    public static Sample Read(ProcessStartInfo start)
    {
        var (output, instructions) = InstructionCounter.Run(start);
        double[] numbers =
        [
            .. output.Split('\n').Last(static line => line.StartsWith(Mark, StringComparison.Ordinal))[Mark.Length..]
                .Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture)),
        ];
        return new(numbers[0], numbers[1], instructions / numbers[2]);
    }
}
