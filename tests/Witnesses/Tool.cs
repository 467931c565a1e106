using System.Diagnostics;
using Billink.Testing;
using Xunit.Sdk;

namespace Billink.Witnesses;

/// <summary>Runs programs that others wrote.</summary>
internal static class Tool
{
    private static readonly TimeSpan TooLong = TimeSpan.FromMinutes(4);

    /// <summary>The folder of this suite, which has the Node packages.</summary>
    public static string Folder { get; } = Repository.File("tests", "Witnesses");

    /// <summary>A new, empty folder for files that a tool writes.</summary>
    public static string Output(string name)
    {
        var folder = Repository.File("artifacts", "witnesses", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>Runs a program of the Node packages.</summary>
    public static Task<string> RunNodeAsync(string program, params string[] arguments) =>
        RunAsync(Path.Combine(Folder, "node_modules", ".bin", program), arguments);

    /// <summary>Runs a program in the suite's folder, and returns its output. Another exit code than 0 fails the test.</summary>
    public static Task<string> RunAsync(string program, params string[] arguments) => RunInAsync(Folder, program, arguments);

    /// <summary>The same, in another folder.</summary>
    public static async Task<string> RunInAsync(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(TooLong);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var text = await output + await errors;
        return process.ExitCode == 0
            ? text
            : throw new XunitException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{text}");
    }
}
