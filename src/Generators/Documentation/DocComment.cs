using System.Text;
using Billink.Contracts.Reading;

namespace Billink.Generators.Documentation;

/// <summary>A documentation comment. All texts are XML.</summary>
/// <param name="Summary">One paragraph.</param>
internal sealed record DocComment(string Summary)
{
    private const string Prefix = "/// ";

    /// <summary>Paragraphs; empty ones are left out.</summary>
    public EquatableArray<string> Remarks { get; init; }

    public EquatableArray<DocParameter> Parameters { get; init; }

    public string? Returns { get; init; }

    /// <summary>The lines of the comment, wrapped to a width.</summary>
    public IEnumerable<string> Lines(int width)
    {
        var remarks = Remarks.Where(static paragraph => paragraph.Length > 0).ToList();
        return Element("summary", Summary, width)
            .Concat(remarks.Count == 1 ? Element("remarks", remarks[0], width) : remarks.Count == 0 ? [] : Paragraphs(remarks, width))
            .Concat(Parameters.SelectMany(parameter => Element($"param name=\"{parameter.Name}\"", parameter.Text, width)))
            .Concat(Returns is null ? [] : Element("returns", Returns, width));
    }

    private static IEnumerable<string> Paragraphs(IEnumerable<string> remarks, int width) =>
    [
        Prefix + "<remarks>",
        .. remarks.SelectMany(paragraph => Element("para", paragraph, width)),
        Prefix + "</remarks>",
    ];

    /// <summary>One element, on one line where it fits.</summary>
    private static IEnumerable<string> Element(string tag, string text, int width)
    {
        var (open, close) = ($"<{tag}>", $"</{tag.Split(' ')[0]}>");
        var line = Prefix + open + text + close;
        return line.Length <= width ? [line] : [Prefix + open, .. Wrap(text, width), Prefix + close];
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && Prefix.Length + line.Length + 1 + word.Length > width)
            {
                yield return Prefix + line;
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return Prefix + line;
    }

    /// <summary>Splits at spaces, but not inside a tag.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        var isInTag = false;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] != ' ' || isInTag))
            {
                isInTag = text[i] == '<' || (isInTag && text[i] != '>');
                continue;
            }

            if (i > start)
                yield return text.Substring(start, i - start);
            start = i + 1;
        }
    }
}
