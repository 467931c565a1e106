using System.Text;

namespace Billink.Generators.Documentation;

/// <summary>Texts of the contract as XML.</summary>
internal static class DocText
{
    /// <summary>Plain text. Text between backticks becomes <c>c</c> elements. A line break ends a paragraph.</summary>
    public static string Of(string text)
    {
        var parts = Escape(text).Split('`');
        if (parts.Length % 2 == 0)
            return string.Join("`", parts);
        var escaped = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
            escaped.Append(i % 2 == 0 ? parts[i] : $"<c>{parts[i]}</c>");
        return escaped.ToString();
    }

    /// <summary>The same in one paragraph.</summary>
    public static string Line(string text) => Of(text).Replace('\n', ' ');

    public static IEnumerable<string> Paragraphs(string text) => Of(text).Split('\n').Where(static paragraph => paragraph.Length > 0);

    /// <summary>A text of the wire.</summary>
    public static string Code(string text) => $"<c>{Escape(text)}</c>";

    public static string See(string member) => $"<see cref=\"{member}\"/>";

    /// <summary>Adds a full stop if the text has no end yet.</summary>
    public static string Sentence(string text) => text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".";

    /// <summary>Sentences in one paragraph; empty ones are left out.</summary>
    public static string Join(params string?[] sentences) =>
        string.Join(" ", sentences.Where(static sentence => !string.IsNullOrEmpty(sentence)));

    // Some characters end a line, and with it a comment.
    private static string Escape(string text) => string.Concat(text.Select(static c => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\n' => "\n",
        '\u0085' or '\u2028' or '\u2029' => " ",
        _ when char.IsControl(c) => " ",
        _ => c.ToString(),
    }));
}
