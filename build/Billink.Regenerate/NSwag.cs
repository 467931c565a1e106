using System.Diagnostics;

namespace Billink.Regenerate;

/// <summary>Runs the NSwag of the package NSwag.MSBuild.</summary>
internal static class NSwag
{
    /// <summary>Runs a configuration file. Paths in it are relative to the file.</summary>
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
            throw new InvalidOperationException($"NSwag failed with exit code {process.ExitCode}: {output}");
    }
}
