using System.Diagnostics;
using System.Reflection;
using Billink.Testing;

namespace Billink.Packaging.Tests;

/// <summary>Packs what the build made, once for all tests, into a folder that goes when they are done.</summary>
public sealed class PackedProjects : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-packages-");

    public PackedProjects()
    {
        foreach (var id in Ids)
            Pack(id);
    }

    public static IReadOnlyList<string> Ids { get; } = ["Billink.Generated", "Billink.Client", "Billink.AspNetCore", "Billink.Kiota", "Billink.Contracts", "Billink.Sandbox", "Billink.Cli"];

    public static string Configuration { get; } = typeof(PackedProjects).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The package of a project; dispose of it.</summary>
    public Package Open(string id) => new(folder.GetFiles($"{id}.?.*.nupkg").Single().FullName);

    /// <summary>Its symbols; dispose of them.</summary>
    public Package OpenSymbols(string id) => new(folder.GetFiles($"{id}.?.*.snupkg").Single().FullName);

    public void Dispose() => folder.Delete(recursive: true);

    private void Pack(string id)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in (string[])["pack", Repository.File("src", id), "--no-build", "--configuration", Configuration, "--output", folder.FullName, "-nologo", "-nodeReuse:false"])
            start.ArgumentList.Add(argument);
        // The build that runs the tests tells its own children where things are; this one is not its child.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(inherited);

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet pack of {id} took more than {Patience}.");
        }

        if (process.ExitCode != 0)
            throw new InvalidOperationException($"dotnet pack of {id} failed.\n{output.GetAwaiter().GetResult()}\n{errors.GetAwaiter().GetResult()}");
    }
}
