using System.Diagnostics;

namespace Billink.Regenerate;

/// <summary>Runs the NSwag of the package NSwag.MSBuild.</summary>
internal static class NSwag
{
    /// <summary>Does what a configuration file says; its paths are relative to it.</summary>
    public static void Run(string configurationFile)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Repository.Metadata("NSwag"), "run", configurationFile])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"NSwag ended with {process.ExitCode}: {output}");
    }
}
