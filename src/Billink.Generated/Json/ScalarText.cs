using System.Text;
using System.Text.Json;

namespace Billink.Json;

/// <summary>The text of a JSON string, number or boolean: sources disagree on which of them Billink sends.</summary>
internal static class ScalarText
{
    public static string Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => throw new JsonException("A string, a number or a boolean was expected."),
    };
}
