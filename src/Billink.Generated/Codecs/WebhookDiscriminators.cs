using System.Text.Json;
using Billink.Json;

namespace Billink.Codecs;

/// <summary>Detects the kind of a webhook by the member that only this kind has.</summary>
internal static class WebhookDiscriminators
{
    /// <summary>Looks for two members of the body's object. Reads to the end, so that a cut-off body is an error.</summary>
    /// <param name="body">The body of a webhook.</param>
    /// <param name="first">The name of a member, in any case.</param>
    /// <param name="second">The name of another member, in any case.</param>
    /// <returns>Whether the object has each of them.</returns>
    /// <exception cref="BillinkFormatException">The body isn't a JSON object.</exception>
    public static (bool HasFirst, bool HasSecond) Find(ReadOnlySpan<byte> body, string first, string second)
    {
        var reader = new Utf8JsonReader(JsonBody.WithoutMark(body));
        var (hasFirst, hasSecond) = (false, false);
        try
        {
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                throw new BillinkFormatException("The body of a webhook is a JSON object; this is other JSON.");
            while (reader.Read())
            {
                if (reader.TokenType is not JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                    continue;
                var name = JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
                hasFirst |= string.Equals(name, first, StringComparison.OrdinalIgnoreCase);
                hasSecond |= string.Equals(name, second, StringComparison.OrdinalIgnoreCase);
            }
        }
        catch (JsonException)
        {
            throw NotJson();
        }

        return (hasFirst, hasSecond);
    }

    // Without the reader's own exception, whose message quotes the body.
    private static BillinkFormatException NotJson() => new("The body of a webhook is a JSON object; this isn't JSON, or is cut off.");
}
