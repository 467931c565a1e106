using System.Globalization;

namespace Billink.Contracts.Diff.Documents;

/// <summary>What YAML's core schema takes an unquoted scalar for.</summary>
internal static class PlainScalar
{
    public static SpecKind KindOf(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => SpecKind.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => SpecKind.Boolean,
        _ => IsNumber(text) ? SpecKind.Number : SpecKind.Text,
    };

    private static bool IsNumber(string text) =>
        (char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.')
        && char.IsAsciiDigit(text[^1])
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
