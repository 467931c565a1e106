using System.Diagnostics;
using System.Globalization;

namespace Billink.Benchmarks.Running;

/// <summary>Starts processes whose output tells a number.</summary>
internal static class ChildProcess
{
    private const string Mark = "measured ";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs this program again, for something that it does first.</summary>
    /// <returns>How long it took, in ns.</returns>
    public static double MeasureFirst(string name) => Told(Run(Again("--first", name)).Output);

    /// <summary>Runs this program again, for something that it does over and over.</summary>
    /// <returns>How long one takes, in ns.</returns>
    public static double MeasureWarm(string name)
    {
        var start = Again("--warm", name);
        // Or else, on a busy machine, the compiler would wait for a pause that never comes before it optimizes.
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "0";
        return Told(Run(start).Output);
    }

    /// <summary>What the measuring process reads.</summary>
    public static int Tell(double number)
    {
        Console.WriteLine(Mark + number.ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    /// <summary>Runs a .NET program from its start to its end.</summary>
    public static (string Output, TimeSpan Elapsed) Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.UseShellExecute = false;
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Limit);
        using var end = limit.Token.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}.\n{output}");
        return (output, clock.Elapsed);
    }

    private static ProcessStartInfo Again(params IEnumerable<string> arguments) => new("dotnet", [typeof(ChildProcess).Assembly.Location, .. arguments]);

    private static double Told(string output) => double.Parse(
        output.Split('\n').Last(static line => line.StartsWith(Mark, StringComparison.Ordinal))[Mark.Length..], CultureInfo.InvariantCulture);
}
