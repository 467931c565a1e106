using System.Diagnostics;
using System.Globalization;
using Billink.Sandbox;

namespace Billink.Soak;

/// <summary>
/// The sandbox in a process of its own, which measures itself on request: nothing but the sandbox is in the numbers, and the heap can be
/// collected first.
/// </summary>
internal sealed class MeasuredSandbox : IDisposable
{
    private readonly Process process;
    private readonly string database;

    private MeasuredSandbox(Process process, string database, Uri url) => (this.process, this.database, Url) = (process, database, url);

    public Uri Url { get; }

    /// <summary>Starts the process.</summary>
    public static async Task<MeasuredSandbox> StartAsync(string database)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["serve", database])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var started = Process.Start(start)!;
        var url = await started.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The sandbox didn't start.");
        return new MeasuredSandbox(started, database, new Uri(url));
    }

    /// <summary>The process itself: prints the URL, and a line of numbers for each line that it reads.</summary>
    public static async Task ServeAsync(string database)
    {
        await using var sandbox = await BillinkSandbox.StartAsync(new BillinkSandboxOptions { Database = database });
        Console.WriteLine(sandbox.Url);
        while (Console.ReadLine() is not null)
        {
            using var self = Process.GetCurrentProcess();
            var workingSet = self.WorkingSet64;
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            Console.WriteLine(string.Join(' ',
                workingSet, GC.GetTotalMemory(forceFullCollection: true), Directory.GetFiles("/proc/self/fd").Length, self.Threads.Count));
        }
    }

    /// <summary>Measures the process.</summary>
    public async Task<(long WorkingSet, long Heap, int Handles, int Threads, long Database)> MeasureAsync()
    {
        await process.StandardInput.WriteLineAsync("measure");
        await process.StandardInput.FlushAsync();
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The sandbox ended.");
        var numbers = line.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var size = Directory.GetFiles(Path.GetDirectoryName(database)!).Sum(file => new FileInfo(file).Length);
        return (numbers[0], numbers[1], (int)numbers[2], (int)numbers[3], size);
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(TimeSpan.FromSeconds(30)))
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
