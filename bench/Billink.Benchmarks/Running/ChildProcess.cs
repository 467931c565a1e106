using System.Diagnostics;
using System.Globalization;

namespace Billink.Benchmarks.Running;

/// <summary>Starts processes whose output tells a number.</summary>
internal static class ChildProcess
{
    private const string Mark = "measured ";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs this program again.</summary>
    /// <returns>The number it told, and the ms that the process took from start to end.</returns>
    public static (double Told, double Whole) Measure(params string[] arguments)
    {
        var (output, whole) = Run([typeof(ChildProcess).Assembly.Location, .. arguments]);
        var line = output.Split('\n').Last(static line => line.StartsWith(Mark, StringComparison.Ordinal));
        return (double.Parse(line[Mark.Length..], CultureInfo.InvariantCulture), whole.TotalMilliseconds);
    }

    /// <summary>What <see cref="Measure"/> reads.</summary>
    public static int Tell(double number)
    {
        Console.WriteLine(Mark + number.ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>Runs a .NET program from its start to its end.</summary>
    public static (string Output, TimeSpan Elapsed) Run(params IEnumerable<string> arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        using var limit = new CancellationTokenSource(Limit);
        using var end = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}");
        return (output, clock.Elapsed);
    }
}
