namespace Billink.Packaging.Tests;

/// <summary>
/// A folder outside the repository whose projects get every package from this machine: ours from where they were packed, all others from
/// where the build restored them.
/// </summary>
internal sealed class OfflineFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-shop-");

    /// <summary>Creates the folder.</summary>
    /// <param name="packed">The packages.</param>
    public OfflineFolder(PackedProjects packed)
    {
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packed.Folder}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="restored" value="{RestoredPackages()}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The path of the folder.</summary>
    public string Path => folder.FullName;

    /// <summary>Writes a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">Its text.</param>
    public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

    public void Dispose() => folder.Delete(recursive: true);

    private static string RestoredPackages() =>
        Command.Run("dotnet", "nuget", "locals", "global-packages", "--list").Split(": ", 2)[1].Trim();
}
