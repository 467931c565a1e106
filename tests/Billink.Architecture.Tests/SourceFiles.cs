namespace Billink.Architecture.Tests;

/// <summary>The handwritten C# of the repository.</summary>
public static class SourceFiles
{
    private static readonly string[] Built = ["bin", "obj", "artifacts", "node_modules"];

    /// <summary>The files below a folder, without what a build makes and without <c>*.g.cs</c>.</summary>
    /// <param name="folder">An absolute path.</param>
    /// <returns>Absolute paths.</returns>
    public static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs").Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Concat(Directory.EnumerateDirectories(folder).Where(HasSource).SelectMany(Below));

    private static bool HasSource(string folder) =>
        Path.GetFileName(folder) is var name && !name.StartsWith('.') && !Built.Contains(name, StringComparer.Ordinal);
}
