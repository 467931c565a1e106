using Billink.Testing;

namespace Billink.Docs.Tests;

/// <summary>The pages that people read.</summary>
internal static class Pages
{
    /// <summary>Their paths below the repository's root, with <c>/</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(
                new[] { "docs", "spec", "src", "samples" }.SelectMany(folder => Directory.EnumerateFiles(Repository.File(folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(page => !page.Split('/').Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal),
    ];
}
