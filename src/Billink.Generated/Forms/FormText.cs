using System.Net;

namespace Billink.Forms;

/// <summary>Reads and writes <c>application/x-www-form-urlencoded</c>.</summary>
internal static class FormText
{
    /// <summary>Writes fields.</summary>
    /// <param name="fields">Their names and values, in order.</param>
    public static string Write(IEnumerable<(string Name, string Value)> fields) =>
        string.Join('&', fields.Select(static field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));

    /// <summary>Reads fields, in order.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(string Name, string Value)> Read(string text) => text
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static field => field.Split('=', 2))
        .Select(static field => (WebUtility.UrlDecode(field[0]), field.Length == 2 ? WebUtility.UrlDecode(field[1]) : ""));

    /// <summary>Whether a text has only the characters of a form, and a field.</summary>
    /// <param name="text">The text.</param>
    public static bool IsForm(string text) => text.Contains('=', StringComparison.Ordinal)
        && text.All(static c => char.IsAsciiLetterOrDigit(c) || "%+&=-_.*!()".Contains(c, StringComparison.Ordinal));
}
