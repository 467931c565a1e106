using System.Text.Json.Serialization;

namespace Billink.Json;

/// <summary>A date whose form on the wire isn't documented. It keeps the text, whatever the form is.</summary>
/// <remarks>That v2 reads the form of v1, dd-mm-yyyy, is inferred.</remarks>
/// <param name="Text">The text on the wire; may be empty.</param>
[JsonConverter(typeof(BillinkDateConverter))]
public readonly record struct BillinkDate(string Text)
{
    // Null for the empty text, so that the type's default equals the empty text.
    private readonly string? text = string.IsNullOrEmpty(Text) ? null : Text;

    /// <summary>The text on the wire.</summary>
    public string Text => text ?? "";

    /// <summary>The date, if the text has the form <c>dd-mm-yyyy</c> or <c>yyyy-mm-dd</c>; otherwise null.</summary>
    public DateOnly? Value => FormatText.ToDate(Text, FormatText.DayMonthYear) ?? FormatText.ToDate(Text, FormatText.IsoDate);

    /// <summary>Creates a value from a date.</summary>
    /// <param name="date">The date, which is sent in the form of v1, <c>dd-mm-yyyy</c>.</param>
    public static implicit operator BillinkDate(DateOnly date) => new(FormatText.Of(date, FormatText.DayMonthYear));

    /// <summary>The text on the wire.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
