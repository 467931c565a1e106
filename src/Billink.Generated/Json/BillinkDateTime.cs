using System.Text.Json.Serialization;

namespace Billink.Json;

/// <summary>A date and time whose form on the wire isn't documented. It keeps the text, whatever the form is.</summary>
/// <param name="Text">The text on the wire; may be empty.</param>
[JsonConverter(typeof(BillinkDateTimeConverter))]
public readonly record struct BillinkDateTime(string Text)
{
    // Null for the empty text, so that the type's default equals the empty text.
    private readonly string? text = string.IsNullOrEmpty(Text) ? null : Text;

    /// <summary>The text on the wire.</summary>
    public string Text => text ?? "";

    /// <summary>The point in time, if the text has a known form; otherwise null.</summary>
    /// <remarks>
    /// Known are ISO 8601 with an offset, as in <c>2026-01-31T12:00:00+01:00</c>, and <c>yyyy-mm-dd hh:mm:ss</c>, which is Amsterdam local
    /// time. The second form is that of webhooks; that replies use it too is inferred.
    /// </remarks>
    public DateTimeOffset? Value => AmsterdamTime.Read(Text) ?? FormatText.ToTimeWithOffset(Text);

    /// <summary>The text on the wire.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
