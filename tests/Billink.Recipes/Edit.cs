namespace Billink.Recipes;

/// <summary>Replaces a text in a file, where it occurs first.</summary>
/// <param name="File">The file, from the root of the repository.</param>
/// <param name="Old">The text to find.</param>
/// <param name="New">The text that replaces it.</param>
internal sealed record Edit(string File, string Old, string New)
{
    public static Edit Replace(string file, string old, string @new) => new(file, old, @new);

    public static Edit Before(string file, string anchor, string text) => new(file, anchor, Lines(text) + anchor);

    public static Edit After(string file, string anchor, string text) => new(file, anchor, anchor + Lines(text));

    /// <summary>Inserts a file of the folder <c>Edits</c>.</summary>
    public static Edit BeforeFile(string file, string anchor, string name)
    {
        using var reader = new StreamReader(typeof(Edit).Assembly.GetManifestResourceStream(name)!);
        return Before(file, anchor, reader.ReadToEnd());
    }

    public void Apply(string root)
    {
        var path = Path.Combine(root, File);
        var text = System.IO.File.ReadAllText(path);
        var at = text.IndexOf(Old, StringComparison.Ordinal);
        if (at < 0)
            throw new InvalidOperationException($"{File} no longer has this text. Choose another one for the recipe: {Old}");
        System.IO.File.WriteAllText(path, text[..at] + New + text[(at + Old.Length)..]);
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");
}
