namespace Billink.Contracts.Reading;

/// <summary>Removes the indentation and line breaks of the file from descriptions.</summary>
internal static class Prose
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    /// <summary>One line per paragraph; a blank line ends a paragraph.</summary>
    public static string Normalize(string? text)
    {
        if (text is null)
            return "";
        var paragraphs = new List<string>();
        var words = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            var found = line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            if (found.Length == 0)
                Flush();
            words.AddRange(found);
        }

        Flush();
        return string.Join("\n", paragraphs);

        void Flush()
        {
            if (words.Count > 0)
                paragraphs.Add(string.Join(" ", words));
            words.Clear();
        }
    }
}
