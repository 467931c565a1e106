namespace Billink.Testing;

/// <summary>Paths of the repository's files and of the shared folder beside it.</summary>
public static class Repository
{
    private const string Marker = "Billink.Contracts.sln";

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of facts and fixtures beside the repository; null if it is missing. Tests copy none of its files.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>The OpenAPI contract.</summary>
    public static string ContractV2 { get; } = File("spec", "billink-v2.yaml");

    /// <summary>The XSD contract.</summary>
    public static string ContractV1 { get; } = File("spec", "billink-v1.xsd");

    /// <summary>A path below the root.</summary>
    /// <param name="parts">Folder and file names.</param>
    /// <returns>The absolute path; the file need not exist.</returns>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path below the shared folder.</summary>
    /// <param name="parts">Folder and file names.</param>
    /// <returns>The absolute path; the file need not exist.</returns>
    /// <exception cref="DirectoryNotFoundException">The shared folder is missing: use a <see cref="SharedFactAttribute"/>.</exception>
    public static string SharedFile(params string[] parts) =>
        Path.Combine([Shared ?? throw new DirectoryNotFoundException(SharedFactAttribute.Reason), .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, Marker)))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Marker}.");
    }

    private static string? FindShared()
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
        return Directory.Exists(Path.Combine(folder, "facts")) ? folder : null;
    }
}
