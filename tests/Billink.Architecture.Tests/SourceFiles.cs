namespace Billink.Architecture.Tests;

/// <summary>The handwritten C# of the repository.</summary>
public static class SourceFiles
{
    // Generated: the output of tools such as EF Core and Kiota is committed unchanged.
    private static readonly string[] Made = ["bin", "obj", "artifacts", "node_modules", "Generated"];

    /// <summary>The files below a folder, without the output of builds and tools.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <returns>Absolute paths.</returns>
    public static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs").Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Concat(Directory.EnumerateDirectories(folder).Where(HasSource).SelectMany(Below));

    private static bool HasSource(string folder) =>
        Path.GetFileName(folder) is var name && !name.StartsWith('.') && !Made.Contains(name, StringComparer.Ordinal);
}
