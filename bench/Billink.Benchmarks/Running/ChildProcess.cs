using System.Diagnostics;
using System.Globalization;

namespace Billink.Benchmarks.Running;

/// <summary>Starts processes whose output tells a number.</summary>
internal static class ChildProcess
{
    private const string Mark = "measured ";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Runs this program again, for something that it does first.</summary>
    /// <param name="name">What it does.</param>
    /// <param name="server">A server that it may call.</param>
    /// <returns>How long it took, in ns.</returns>
    public static double MeasureFirst(string name, Uri server) => Told(Run(Again("--first", name, server.ToString())).Output)[0];

    /// <summary>Runs this program again, for something that it does over and over.</summary>
    /// <returns>How long one takes, in ns, and where that was counted, how many bytes it allocates.</returns>
    public static double[] MeasureWarm(string name)
    {
        var start = Again("--warm", name);
        // Or else, on a busy machine, the compiler would wait for a pause that never comes before it optimizes.
        start.Environment["DOTNET_TC_CallCountingDelayMs"] = "0";
        return Told(Run(start).Output);
    }

    /// <summary>What the measuring process reads.</summary>
    public static int Tell(params double[] numbers)
    {
        Console.WriteLine(Mark + string.Join(' ', numbers.Select(static number => number.ToString("R", CultureInfo.InvariantCulture))));
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

    private static double[] Told(string output) =>
        [.. output.Split('\n').Last(static line => line.StartsWith(Mark, StringComparison.Ordinal))[Mark.Length..]
            .Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture))];
}
