using System.Diagnostics;
using System.Globalization;

namespace Billink.Benchmarks.Running;

/// <summary>
/// Counts instructions with <c>perf stat</c>, where the machine has such a counter. <c>perf</c> counts only between the two commands that
/// the measured process sends through a pipe.
/// </summary>
internal static class InstructionCounter
{
    private const string Event = "instructions:u";
    private const string PipeVariable = "BILLINK_BENCH_PERF";

    /// <summary>Whether this machine counts instructions.</summary>
    public static bool IsSupported { get; } = TryRun();

    /// <summary>Runs a program under <c>perf</c>, where the machine counts instructions.</summary>
    /// <returns>What it wrote to its standard output, and the instructions that were counted.</returns>
    public static (string Output, double? Instructions) Run(ProcessStartInfo start)
    {
        if (!IsSupported)
            return (ChildProcess.Run(start).Output, null);
        var folder = Directory.CreateTempSubdirectory("bench-perf");
        try
        {
            var (pipe, report) = (Path.Combine(folder.FullName, "pipe"), Path.Combine(folder.FullName, "report"));
            ChildProcess.Run(new("mkfifo", [pipe, pipe + ".ack"]));
            var perf = new ProcessStartInfo("perf",
            [
                "stat", "-x,", "-e", Event, "-o", report, "-D", "-1", "--control", $"fifo:{pipe},{pipe}.ack",
                "--", start.FileName, .. start.ArgumentList,
            ]);
            foreach (var (name, value) in start.Environment)
                perf.Environment[name] = value;
            perf.Environment[PipeVariable] = pipe;
            return (ChildProcess.Run(perf).Output, Read(File.ReadAllText(report)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Counts the instructions of an action, in the measured process.</summary>
    public static void Count(Action action)
    {
        var pipe = Environment.GetEnvironmentVariable(PipeVariable);
        if (pipe is not null)
            Send(pipe, "enable");
        action();
        if (pipe is not null)
            Send(pipe, "disable");
    }

    private static void Send(string pipe, string command)
    {
        File.WriteAllText(pipe, command + "\n");
        using var acknowledged = new FileStream(pipe + ".ack", FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        acknowledged.ReadExactly(new byte["ack\n".Length]);
    }

    private static bool TryRun()
    {
        try
        {
            var report = Path.GetTempFileName();
            ChildProcess.Run(new("perf", ["stat", "-x,", "-e", Event, "-o", report, "true"]));
            var isCounted = Read(File.ReadAllText(report)) is not null;
            File.Delete(report);
            return isCounted;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    // As in "123456,,instructions:u,…"; "<not supported>" instead of the number.
    private static double? Read(string report)
    {
        var line = report.Split('\n').LastOrDefault(static line => line.Contains(Event, StringComparison.Ordinal)) ?? "";
        return double.TryParse(line.Split(',')[0], CultureInfo.InvariantCulture, out var count) ? count : null;
    }
}
