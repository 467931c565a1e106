using System.Reflection;

namespace Billink.Benchmarks.Generation;

/// <summary>The input files of the generation.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string ContractV1 { get; } = Path.Combine(Root, "spec", "billink-v1.xsd");

    public static string ContractV2 { get; } = Path.Combine(Root, "spec", "billink-v2.yaml");

    /// <summary>The generator, with its dependencies beside it.</summary>
    public static string Generator { get; } =
        Path.Combine(Root, "src", "Generators", "bin", "Release", "netstandard2.0", "Billink.Generators.dll");

    /// <summary>NSwag's program.</summary>
    public static string NSwag { get; } = typeof(RepositoryFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "NSwag").Value!;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Billink.Contracts.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks run only inside the repository.");
    }
}
