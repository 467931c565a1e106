using System.Diagnostics;

namespace Billink.Benchmarks.Running;

/// <summary>Runs other programs and waits for their end.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program.</summary>
    /// <returns>The standard output, and the duration.</returns>
    /// <exception cref="InvalidOperationException">It failed, or ran longer than 5 minutes.</exception>
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
        {
            var command = string.Join(' ', start.ArgumentList.Prepend(start.FileName));
            throw new InvalidOperationException($"{command} exited with {process.ExitCode}.\n{output}");
        }

        return (output, clock.Elapsed);
    }
}
