using System.Diagnostics;

namespace Billink.Regenerate;

/// <summary>Runs the NSwag of the package NSwag.MSBuild.</summary>
internal static class NSwag
{
    /// <summary>Runs a configuration file.</summary>
    /// <param name="configurationFile">The file, whose variables are <c>Contract</c> and <c>Output</c>.</param>
    /// <param name="contract">The contract for NSwag.</param>
    /// <param name="output">The generated text.</param>
    public static void Run(string configurationFile, string contract, string output)
    {
        string[] arguments = [Repository.Metadata("NSwag"), "run", configurationFile, $"/variables:Contract={contract},Output={output}"];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"NSwag failed with exit code {process.ExitCode}: {log}");
    }
}
