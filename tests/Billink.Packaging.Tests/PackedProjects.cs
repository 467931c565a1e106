using System.Reflection;
using Billink.Testing;

namespace Billink.Packaging.Tests;

/// <summary>Packs the output of the build once for all tests, into a temporary folder.</summary>
public sealed class PackedProjects : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-packages-");

    public PackedProjects()
    {
        // Packing lists the components with one of these tools.
        Command.Run("dotnet", "tool", "restore", "--tool-manifest", Repository.File(".config", "dotnet-tools.json"));
        foreach (var id in Ids)
            Pack(id);
    }

    public static IReadOnlyList<string> Ids { get; } =
    [
        "Billink.Generated",
        "Billink.Client",
        "Billink.AspNetCore",
        "Billink.Kiota",
        "Billink.Contracts",
        "Billink.Contracts.Diff",
        "Billink.Sandbox",
        "Billink.Aspire.Hosting",
        "Billink.Cli",
        Templates,
    ];

    public static string Configuration { get; } =
        typeof(PackedProjects).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The package of the templates. It has no library.</summary>
    public const string Templates = "Billink.Templates";

    /// <summary>The package of the command for platforms without their own.</summary>
    public const string PortableTool = "Billink.Cli.any";

    /// <summary>The packages of the command: one that names the others, one for this platform, and one for other platforms.</summary>
    public IReadOnlyList<FileInfo> Tools => folder.GetFiles("Billink.Cli.*.nupkg");

    /// <summary>The folder of the packages.</summary>
    public string Folder => folder.FullName;

    /// <summary>The version of every package.</summary>
    public string Version
    {
        get
        {
            using var package = Open("Billink.Generated");
            return package.Meta("version")!;
        }
    }

    /// <summary>The path of the package of a project.</summary>
    public string FileOf(string id) => folder.GetFiles($"{id}.?.*.nupkg").Single().FullName;

    /// <summary>Opens the package of a project. The caller disposes of it.</summary>
    public Package Open(string id) => new(FileOf(id));

    /// <summary>Opens the symbol package of a project; null if the project has no library. The caller disposes of it.</summary>
    public Package? OpenSymbols(string id) =>
        id == Templates ? null : new(folder.GetFiles($"{id}.?.*.snupkg").Single().FullName);

    /// <summary>The text of the list of components (SBOM) of a project's package.</summary>
    public string ReadSbom(string id) => File.ReadAllText(folder.GetFiles($"{id}.?.*.cdx.json").Single().FullName);

    public void Dispose() => folder.Delete(recursive: true);

    private void Pack(string id)
    {
        // The build has no output for platforms, but all that the command refers to.
        var built = id == "Billink.Cli" ? "-p:BuildProjectReferences=false" : "--no-build";
        Command.Run(
            "dotnet",
            "pack", Repository.File("src", id), built, "--no-restore", "--configuration", Configuration, "--output", Folder,
            "-property:Sbom=true", "-nologo", "-nodeReuse:false");
    }
}
