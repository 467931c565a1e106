using Billink.Testing;

namespace Billink.Docs.Tests;

/// <summary>The Markdown pages of the repository.</summary>
internal static class Pages
{
    /// <summary>The paths below the repository's root, with <c>/</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(new[] { "docs", "spec", "src", "samples" }.SelectMany(FilesBelow))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(page => !page.Split('/').Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(Repository.File(folder), "*.md", SearchOption.AllDirectories);
}
