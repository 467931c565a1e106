using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Billink.OpenEnums;

namespace Billink.Json;

/// <summary>
/// The input of generated readers: JSON, member by member and value by value. A null value is null. A value of an unexpected kind
/// throws a <see cref="JsonException"/>, whose message has no value.
/// </summary>
internal ref partial struct JsonInput
{
    private readonly ReadOnlySpan<byte> body;
    private readonly bool isServer;
    private readonly bool isText;
    private Utf8JsonReader reader;
    private ReadOnlySpan<byte> respelled;

    /// <summary>Starts before a body.</summary>
    /// <param name="body">The body, without a byte order mark.</param>
    /// <param name="isServer">
    /// Whether to read as a server does: required members may be missing, so that the reply can name them, and text that can't be
    /// decoded is rejected.
    /// </param>
    /// <param name="isText">Whether booleans can be texts, as in a form.</param>
    public JsonInput(ReadOnlySpan<byte> body, bool isServer, bool isText = false)
    {
        this.isText = isText;
        reader = new Utf8JsonReader(body);
        this.body = body;
        this.isServer = isServer;
    }

    /// <summary>The start of the current value, in bytes.</summary>
    public readonly long Position => reader.TokenStartIndex;

    /// <summary>Whether the value is null.</summary>
    public readonly bool IsNull => reader.TokenType is JsonTokenType.Null;

    /// <summary>The bytes of a text without escapes; empty for any other value.</summary>
    public readonly ReadOnlySpan<byte> PlainText =>
        reader.TokenType is JsonTokenType.String && !reader.ValueIsEscaped ? reader.ValueSpan : [];

    /// <summary>Moves to the body's value.</summary>
    public void Begin() => reader.Read();

    /// <summary>Checks that nothing follows the body's value.</summary>
    public void End() => reader.Read();

    /// <summary>Enters an object.</summary>
    public readonly void BeginObject()
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw Wrong("An object was expected");
    }

    /// <summary>Moves to the value of the next member of an object.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>False at the end of the object.</returns>
    public bool NextMember(out ReadOnlySpan<byte> name)
    {
        if (!respelled.IsEmpty)
        {
            name = respelled;
            respelled = default;
            return true;
        }

        reader.Read();
        if (reader.TokenType is JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = NameOf(reader.ValueSpan, reader.ValueIsEscaped);
        reader.Read();
        return true;
    }

    /// <summary>
    /// Skips an unknown member. If the contract has the name in another case, the member is read again under the contract's name.
    /// </summary>
    /// <param name="name">The member's name.</param>
    /// <param name="members">The members that the contract knows.</param>
    public void PassOver(ReadOnlySpan<byte> name, JsonMembers members)
    {
        respelled = members.Find(name) is { } member ? member.Utf8Name : default;
        if (respelled.IsEmpty)
            reader.Skip();
    }

    /// <summary>Enters a list.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <returns>An empty list; null if the value is null.</returns>
    public readonly List<T>? BeginList<T>() => reader.TokenType switch
    {
        JsonTokenType.StartArray => [],
        JsonTokenType.Null => null,
        _ => throw Wrong($"A list of {typeof(T).Name} was expected"),
    };

    /// <summary>Moves to the next element of a list.</summary>
    /// <returns>False at the end of the list.</returns>
    public bool NextElement()
    {
        reader.Read();
        return reader.TokenType is not JsonTokenType.EndArray;
    }

    public readonly string? Text() => reader.TokenType switch
    {
        JsonTokenType.String => Decoded(),
        JsonTokenType.Null => null,
        _ => throw Wrong("A string was expected"),
    };

    /// <summary>The text of a string, a number or a boolean: sources disagree on which of them Billink sends.</summary>
    public readonly string? ScalarText() => reader.TokenType switch
    {
        JsonTokenType.String => Decoded(),
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => null,
        _ => throw Wrong("A string, a number or a boolean was expected"),
    };

    public readonly int? Integer()
    {
        if (IsNull)
            return null;
        var digits = Digits();
        return Utf8Parser.TryParse(digits, out int number, out var length) && length == digits.Length
            ? number
            : throw Wrong("A whole number of 32 bits was expected");
    }

    public readonly long? LongInteger()
    {
        if (IsNull)
            return null;
        var digits = Digits();
        return Utf8Parser.TryParse(digits, out long number, out var length) && length == digits.Length
            ? number
            : throw Wrong("A whole number of 64 bits was expected");
    }

    public readonly decimal? Decimal()
    {
        if (IsNull)
            return null;
        var digits = Digits();
        return ShortDecimal.TryParse(digits, out var number)
            || (Utf8Parser.TryParse(digits, out number, out var length) && length == digits.Length)
            ? number
            : throw Wrong("A number was expected");
    }

    public readonly bool? Boolean() => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => null,
        JsonTokenType.String when isText => ScalarBoolean(),
        _ => throw Wrong("A boolean was expected"),
    };

    /// <summary>A boolean that Billink may also send as 0 and 1, or as text.</summary>
    public readonly bool? ScalarBoolean() => ScalarText() switch
    {
        null => null,
        "1" => true,
        "0" or "" => false,
        var text when bool.TryParse(text, out var value) => value,
        _ => throw Wrong("A boolean was expected: true, false, 1 or 0"),
    };

    public readonly ReadOnlyMemory<byte>? Bytes()
    {
        if (IsNull)
            return null;
        var text = reader.TokenType is JsonTokenType.String ? Utf8() : throw Wrong("A file in base64 was expected");
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        return Base64.DecodeFromUtf8(text, bytes, out _, out var length) is OperationStatus.Done
            ? bytes.AsMemory(0, length)
            : throw Wrong("A file in base64 was expected");
    }

    public readonly T? IntegerEnum<T>()
        where T : struct, IIntegerEnum<T>
    {
        if (reader.TokenType is JsonTokenType.Number
            && Utf8Parser.TryParse(reader.ValueSpan, out int number, out var length)
            && length == reader.ValueSpan.Length)
        {
            return T.Of(number);
        }

        if (ScalarText() is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
            ? T.Of(number)
            : throw Wrong($"A whole number was expected for {typeof(T).Name}");
    }

    public JsonElement? Any() => IsNull ? null : Element();

    /// <summary>Any JSON value as an element of a list, null included.</summary>
    public JsonElement Element()
    {
        var start = (int)reader.TokenStartIndex;
        var value = JsonElement.ParseValue(ref reader);
        var json = body[start..(int)reader.BytesConsumed];
        if (JsonText.IsWhole(json))
            return value;
        if (isServer)
            throw new JsonException("The text can't be decoded.");
        // System.Text.Json throws when such a text is read.
        var repaired = new Utf8JsonReader(JsonText.Repair(json));
        return JsonElement.ParseValue(ref repaired);
    }

    /// <summary>The replacement of a null that the contract doesn't allow.</summary>
    public readonly T? Null<T>() => isServer && !typeof(T).IsValueType ? default : throw Wrong("A value was expected");

    /// <summary>
    /// Rejects null in a list. If it were dropped, a missing outcome of an invoice would look as if it had never been requested.
    /// </summary>
    [DoesNotReturn]
    public readonly T NullElement<T>() => throw Wrong("A value was expected");

    /// <summary>The replacement of a missing required member.</summary>
    public readonly T Missing<T>(string name) => isServer ? default! : throw new JsonException($"{name} is required and missing.");

    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> name, bool isEscaped) =>
        isEscaped ? Encoding.UTF8.GetBytes(JsonText.Decode(name, isEscaped: true)) : name;

    private readonly string Decoded()
    {
        if (isServer && !JsonText.IsWhole(reader.ValueSpan))
            throw new JsonException("The text can't be decoded.");
        var text = JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
        // Databases disagree about it: PostgreSQL rejects it, SQLite doesn't.
        if (isServer && text.Contains('\0', StringComparison.Ordinal))
            throw new JsonException("The text has the character U+0000.");
        return text;
    }

    // The value of a number, or of a text with a number.
    private readonly ReadOnlySpan<byte> Digits() => reader.TokenType switch
    {
        JsonTokenType.Number => reader.ValueSpan,
        JsonTokenType.String => Utf8(),
        _ => [],
    };

    private readonly ReadOnlySpan<byte> Utf8() => reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Decoded()) : reader.ValueSpan;

    private readonly JsonException Wrong(string expectation) => new($"{expectation}; this is {Kind()}.");

    private readonly string Kind() => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "a boolean",
    };
}
