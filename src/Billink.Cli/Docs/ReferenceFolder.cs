using Billink.Cli.Terminals;

namespace Billink.Cli.Docs;

/// <summary>The pages of the reference, and the folder that has them.</summary>
/// <param name="folder">The folder, which contains no other files.</param>
/// <param name="pages">File names below the folder, with their texts.</param>
internal sealed class ReferenceFolder(string folder, IReadOnlyDictionary<string, string> pages)
{
    public IReadOnlyDictionary<string, string> Pages => pages;

    /// <summary>The files that are missing, have another text, or belong to an operation that no longer exists.</summary>
    public IReadOnlyList<string> OutOfDate() =>
        [.. pages.Where(page => !IsSame(page.Key, page.Value)).Select(page => page.Key), .. Orphans()];

    /// <summary>Brings the folder up to date.</summary>
    public void Write()
    {
        foreach (var orphan in Orphans())
            File.Delete(Path.Combine(folder, orphan));
        foreach (var (name, text) in pages)
            OutputFile.Write(Path.Combine(folder, name), text);
    }

    private bool IsSame(string name, string text)
    {
        var file = Path.Combine(folder, name);
        return File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text;
    }

    private List<string> Orphans() => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(name => !pages.ContainsKey(name))];
}
