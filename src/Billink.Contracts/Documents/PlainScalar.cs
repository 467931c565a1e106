using System.Globalization;

namespace Billink.Contracts.Documents;

/// <summary>Resolves unquoted scalars by YAML's core schema.</summary>
internal static class PlainScalar
{
    public static SpecKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => SpecKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => SpecKind.Boolean,
        _ => IsNumber(text) ? SpecKind.Number : SpecKind.Text,
    };

    private static bool IsNumber(string text) =>
        text[0] is >= '0' and <= '9' or '-' or '+' or '.'
        && text[text.Length - 1] is >= '0' and <= '9'
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
