using System.Text;

namespace Billink.Generators.Text;

/// <summary>Writes XML documentation, wrapped to the width of a line.</summary>
internal static class Docs
{
    private const string Prefix = "/// ";

    /// <summary>A summary, and remarks where there is more than one paragraph. Without a text, the first remark is the summary.</summary>
    /// <param name="writer">Takes the comment.</param>
    /// <param name="fact">What is documented.</param>
    /// <param name="remarks">Further paragraphs, already escaped; empty ones are left out.</param>
    public static void Write(SourceWriter writer, Fact fact, params string[] remarks)
    {
        var paragraphs = remarks
            .Prepend(Escape(fact.Text))
            .SelectMany(static text => text.Split('\n'))
            .Where(static paragraph => paragraph.Length > 0)
            .ToArray();
        Element(writer, "summary", paragraphs[0]);
        Remarks(writer, [.. paragraphs.Skip(1)]);
    }

    /// <summary>One element, on one line where it fits.</summary>
    /// <param name="writer">Takes the comment.</param>
    /// <param name="tag">The element, with its attributes.</param>
    /// <param name="text">Its content, already escaped.</param>
    public static void Element(SourceWriter writer, string tag, string text)
    {
        text = text.Replace('\n', ' ');
        var (open, close) = ($"<{tag}>", $"</{tag.Split(' ')[0]}>");
        var line = Prefix + open + text + close;
        if (line.Length <= writer.Width)
        {
            writer.Line(line);
            return;
        }

        writer.Line(Prefix + open);
        Wrap(writer, text);
        writer.Line(Prefix + close);
    }

    /// <summary>Remarks of several paragraphs; nothing when there is nothing to say.</summary>
    public static void Remarks(SourceWriter writer, params string[] paragraphs)
    {
        if (paragraphs.Length == 1)
            Element(writer, "remarks", paragraphs[0]);
        if (paragraphs.Length < 2)
            return;

        writer.Line(Prefix + "<remarks>");
        foreach (var paragraph in paragraphs)
            Element(writer, "para", paragraph);
        writer.Line(Prefix + "</remarks>");
    }

    /// <summary>Plain text as XML; what stands between backticks becomes <c>c</c> elements.</summary>
    public static string Escape(string text)
    {
        var parts = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Split('`');
        if (parts.Length % 2 == 0)
            return string.Join("`", parts);
        var escaped = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
            escaped.Append(i % 2 == 0 ? parts[i] : $"<c>{parts[i]}</c>");
        return escaped.ToString();
    }

    /// <summary>A wire text in a sentence.</summary>
    public static string Code(string text) => $"<c>{text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;")}</c>";

    private static void Wrap(SourceWriter writer, string text)
    {
        var line = new StringBuilder(Prefix.TrimEnd());
        foreach (var word in Words(text))
        {
            if (line.Length + 1 + word.Length > writer.Width && line.Length > Prefix.Length)
            {
                writer.Line(line.ToString());
                line.Clear().Append(Prefix.TrimEnd());
            }

            line.Append(' ').Append(word);
        }

        writer.Line(line.ToString());
    }

    /// <summary>Splits at blanks, but not inside of a tag.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        var inTag = false;
        foreach (var c in text)
        {
            inTag = c == '<' || (inTag && c != '>');
            if (c != ' ' || inTag)
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0)
                yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
