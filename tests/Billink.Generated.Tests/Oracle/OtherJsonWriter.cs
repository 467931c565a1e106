using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Billink.Generated.Tests.Oracle;

/// <summary>
/// Rewrites JSON like other writers: with members in another order, duplicated, in another case or with escapes, unknown members, numbers
/// as text and text as numbers, white space, and sometimes a value of another type. The same seed has the same result.
/// </summary>
/// <param name="seed">The seed of the random changes.</param>
internal sealed class OtherJsonWriter(int seed)
{
    private static readonly string[] Noise =
    [
        "\"onbekend\":1",
        "\"\":null",
        "\"nieuw\":{\"diep\":[1,{\"code\":2}]}",
        "\"\\u006e\\u00e9\":\"\\/\\ud83d\\ude00\"",
        "\"statuses2\":[null]",
    ];

    private static readonly string[] OtherKinds =
        ["true", "1.5", "-7", "\"tekst\"", "\"12\"", "\"1e2\"", "{}", "[]", "[1]", "9999999999", "\"\""];

    private readonly Random random = new(seed);
    private readonly StringBuilder text = new();

    /// <summary>Rewrites a message.</summary>
    /// <param name="json">The message.</param>
    /// <param name="alsoWrongly">Whether values can be replaced by values of another type.</param>
    public byte[] Rewrite(byte[] json, bool alsoWrongly)
    {
        Write(JsonNode.Parse(json), alsoWrongly);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private void Write(JsonNode? node, bool alsoWrongly)
    {
        Blank();
        switch (node)
        {
            case JsonObject members:
                WriteObject(members, alsoWrongly);
                break;
            case JsonArray elements:
                text.Append('[');
                WriteSeparated([.. elements.Select(element => (Action)(() => Write(element, alsoWrongly)))]);
                text.Append(']');
                break;
            case null:
                text.Append("null");
                break;
            default:
                WriteScalar(node, alsoWrongly);
                break;
        }

        Blank();
    }

    private void WriteObject(JsonObject members, bool alsoWrongly)
    {
        List<Action> parts = [];
        foreach (var (name, value) in members)
        {
            if (One(8))
                parts.Add(() => text.Append(Noise[random.Next(Noise.Length)]));
            parts.Add(() => WriteMember(name, value, alsoWrongly));
        }

        var shuffled = parts.ToArray();
        random.Shuffle(shuffled);
        // The last of two members is used, so the correct one is last.
        List<Action> all = [.. shuffled];
        foreach (var (name, value) in members)
        {
            if (value is JsonValue && One(12))
                all.Insert(0, () => WriteMember(name, Other(value, alsoWrongly), alsoWrongly: false));
        }

        text.Append('{');
        WriteSeparated(all);
        text.Append('}');
    }

    private void WriteMember(string name, JsonNode? value, bool alsoWrongly)
    {
        Blank();
        text.Append('"').Append(Spell(name)).Append('"');
        Blank();
        text.Append(':');
        if (alsoWrongly && One(25))
            text.Append(One(4) ? "null" : OtherKinds[random.Next(OtherKinds.Length)]);
        else
            Write(value, alsoWrongly);
    }

    private string Spell(string name) => random.Next(6) switch
    {
        0 => name.ToUpperInvariant(),
        1 => name.ToLowerInvariant(),
        2 => string.Concat(name.Select(letter => One(2) ? char.ToUpperInvariant(letter) : letter)),
        3 => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)name[0]:x4}{name[1..]}"),
        _ => name,
    };

    private void WriteScalar(JsonNode node, bool alsoWrongly)
    {
        var json = node.ToJsonString();
        var kind = node.GetValueKind();
        if (kind is JsonValueKind.Number && One(4))
            text.Append('"').Append(json).Append('"');
        else if (kind is JsonValueKind.String && alsoWrongly && One(6) && IsNumber(node.GetValue<string>(), out var number))
            text.Append(number.ToString(CultureInfo.InvariantCulture));
        else
            text.Append(json);
    }

    // Some texts must be base64 or a number.
    private static JsonNode? Other(JsonNode value, bool alsoWrongly) => value.GetValueKind() switch
    {
        JsonValueKind.Number => JsonValue.Create(3),
        JsonValueKind.String when alsoWrongly => JsonValue.Create("anders"),
        _ => value.DeepClone(),
    };

    private void WriteSeparated(List<Action> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            parts[i]();
        }
    }

    private void Blank()
    {
        if (One(10))
            text.Append(" \t\r\n"[random.Next(4)]);
    }

    private static bool IsNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private bool One(int of) => random.Next(of) == 0;
}
