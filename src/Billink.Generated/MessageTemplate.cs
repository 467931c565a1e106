using System.Globalization;
using System.Text.RegularExpressions;

namespace Billink;

/// <summary>The contract's text of an error, in which <c>%word%</c> is a placeholder for a part that varies.</summary>
internal static partial class MessageTemplate
{
    private const string Unknown = "…";

    /// <summary>Whether <paramref name="message"/> is an instance of <paramref name="template"/>; case doesn't matter.</summary>
    public static bool Matches(string template, string message) => Read(Parts(template), message) is not null;

    /// <summary>Returns a template with <c>…</c> for each part that varies.</summary>
    public static string Text(string template) => Fill(template, message: "");

    /// <summary>
    /// Returns a template with values from a message: only the paths of fields, and VAT rates. Each other part that varies is <c>…</c>,
    /// because it may repeat the request, and the text ends up in logs.
    /// </summary>
    public static string Fill(string template, string message)
    {
        var parts = Parts(template);
        var values = Read(parts, message);
        for (var i = 1; i < parts.Length; i += 2)
            parts[i] = values is null ? Unknown : Shown(parts[i], values[i / 2]);
        return string.Concat(parts);
    }

    /// <summary>Returns the paths of the fields in a numbered list of <c>path: reason</c>.</summary>
    public static IReadOnlyList<string> Fields(string message)
    {
        var fields = new List<string>();
        foreach (Match match in NumberedField().Matches(message))
        {
            // A number that isn't the next one is part of a reason.
            if (int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) == fields.Count + 1)
                fields.Add(match.Groups["path"].Value);
        }

        return fields;
    }

    // The fixed parts are the even ones. A percent sign that begins no placeholder is text.
    private static string[] Parts(string template) => Placeholder().Split(template);

    private static string Shown(string placeholder, string value) => placeholder switch
    {
        "errors" when Fields(value) is { Count: > 0 } fields => string.Join(", ", fields),
        "vat_values" when Numbers().IsMatch(value) => value,
        _ => Unknown,
    };

    // The values of the placeholders; null if the message has another text.
    private static List<string>? Read(string[] parts, string message)
    {
        var values = new List<string>();
        if (parts.Length == 1)
            return string.Equals(parts[0], message, StringComparison.OrdinalIgnoreCase) ? values : null;
        if (!message.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase))
            return null;

        var start = parts[0].Length;
        for (var i = 2; i < parts.Length; i += 2)
        {
            var isOpenEnd = i == parts.Length - 1 && parts[i].Length == 0;
            var end = isOpenEnd ? message.Length : message.IndexOf(parts[i], start, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                return null;
            values.Add(message[start..end]);
            start = end + parts[i].Length;
        }

        return start == message.Length ? values : null;
    }

    [GeneratedRegex("%(?<placeholder>[a-z_]+)%", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        @"(^|\s)(?<number>[0-9]{1,3})\) (?<path>[A-Za-z]\w{0,40}(\[[0-9]{1,4}\]|\.[A-Za-z]\w{0,40}){0,8}):",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex NumberedField();

    [GeneratedRegex(@"^[0-9., ]{1,100}\z", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
