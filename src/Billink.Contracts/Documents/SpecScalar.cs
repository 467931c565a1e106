using System.Globalization;

namespace Billink.Contracts.Documents;

/// <summary>A text, number, boolean or null.</summary>
internal sealed class SpecScalar(string value, SpecKind kind, int line = 0, int column = 0) : SpecNode(line, column)
{
    public static SpecScalar Null { get; } = new("null", SpecKind.Null);

    public static SpecScalar True { get; } = new("true", SpecKind.Boolean);

    public static SpecScalar False { get; } = new("false", SpecKind.Boolean);

    /// <summary>The text as written, without quotes and escapes.</summary>
    public string Value { get; } = value;

    public SpecKind Kind { get; } = kind;

    /// <summary>The number, or null if the scalar isn't a number, or is too large.</summary>
    public decimal? Number =>
        Kind == SpecKind.Number && decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static SpecScalar Of(string text) => new(text, SpecKind.Text);

    public static SpecScalar Of(decimal number) =>
        new(number.ToString("0.############################", CultureInfo.InvariantCulture), SpecKind.Number);

    public static SpecScalar Of(bool value) => value ? True : False;
}
