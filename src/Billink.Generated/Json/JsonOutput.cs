using System.Buffers;
using System.Buffers.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Billink.Json;

/// <summary>
/// The output of generated writers: JSON, member by member and value by value. Absent values are left out. The generated code knows what
/// it writes, so that nothing is validated, and a name is copied with its punctuation.
/// </summary>
internal ref partial struct JsonOutput
{
    /// <summary>How messages are written.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        // Shop data is full of é and €. Without escapes, they take fewer bytes, and a JSON body isn't HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Generated code always writes valid JSON.
        SkipValidation = true,
    };

    // A sign, 29 digits and a point, and quotes.
    private const int LongestNumber = 33;

    // A UTF-16 character has at most three bytes in UTF-8.
    private const int BytesOfCharacter = 3;

    // Most messages fit in it.
    private const int Room = 1024;

    private readonly IBufferWriter<byte> output;
    private readonly JavaScriptEncoder encoder;
    private Span<byte> free;
    private int used;
    private bool isFirst;

    /// <summary>Starts before the first value.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="encoder">Decides which characters are escaped. Default: that of <see cref="Options"/>.</param>
    public JsonOutput(IBufferWriter<byte> output, JavaScriptEncoder? encoder = null)
    {
        this.output = output;
        this.encoder = encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        isFirst = true;
    }

    /// <summary>Hands over all that was written.</summary>
    public void End()
    {
        // Some outputs refuse this before they have given memory.
        if (used > 0)
            output.Advance(used);
        free = default;
        used = 0;
    }

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => Close((byte)'}');

    public void EndList() => Close((byte)']');

    /// <summary>Begins a list as a member.</summary>
    public void BeginList(ReadOnlySpan<byte> name)
    {
        Name(name);
        Begin((byte)'[');
    }

    /// <summary>Separates an element of a list from the one before it.</summary>
    public void NextElement()
    {
        if (!isFirst)
            Punctuation((byte)',');
        isFirst = false;
    }

    /// <summary>Writes a name.</summary>
    /// <param name="name">The name, escaped, in quotes, after a comma and before a colon.</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        Reserve(name.Length);
        AddName(name);
    }

    /// <summary>Writes null, which a required member can be.</summary>
    public void Null(ReadOnlySpan<byte> name, bool when)
    {
        if (!when)
            return;
        Name(name);
        Copy("null"u8);
    }

    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        Reserve(name.Length + LongestOf(value));
        AddName(name);
        AddText(value);
    }

    public void Integer(ReadOnlySpan<byte> name, long? value)
    {
        if (value is not { } number)
            return;
        Reserve(name.Length + LongestNumber);
        AddName(name);
        AddNumber(number);
    }

    public void Decimal(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is not { } number)
            return;
        Name(name);
        Value(number);
    }

    public void DecimalText(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is not { } number)
            return;
        Name(name);
        Punctuation((byte)'"');
        Value(number);
        Punctuation((byte)'"');
    }

    public void Boolean(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not { } boolean)
            return;
        Name(name);
        Value(boolean);
    }

    public void Bytes(ReadOnlySpan<byte> name, ReadOnlyMemory<byte>? value)
    {
        if (value is not { } bytes)
            return;
        Name(name);
        Value(bytes);
    }

    public void Any(ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is not { } json)
            return;
        Name(name);
        Value(json);
    }

    public void Value(string text)
    {
        Reserve(LongestOf(text));
        AddText(text);
    }

    public void Value(long number)
    {
        Reserve(LongestNumber);
        AddNumber(number);
    }

    public void Value(decimal number)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(number, free[used..], out var length);
        used += length;
    }

    public void Value(bool boolean) => Copy(boolean ? "true"u8 : "false"u8);

    public void Value(ReadOnlyMemory<byte> bytes)
    {
        Punctuation((byte)'"');
        Reserve(Base64.GetMaxEncodedToUtf8Length(bytes.Length));
        Base64.EncodeToUtf8(bytes.Span, free[used..], out _, out var length);
        used += length;
        Punctuation((byte)'"');
    }

    public void Value(JsonElement json)
    {
        End();
        using var writer = new Utf8JsonWriter(output, Options with { Encoder = encoder });
        json.WriteTo(writer);
    }

    private static int LongestOf(string text) => (text.Length * BytesOfCharacter) + 2;

    // The three methods that follow need reserved room.
    private void AddName(ReadOnlySpan<byte> name)
    {
        var text = isFirst ? name[1..] : name;
        isFirst = false;
        text.CopyTo(free[used..]);
        used += text.Length;
    }

    private void AddNumber(long number)
    {
        Utf8Formatter.TryFormat(number, free[used..], out var length);
        used += length;
    }

    private void AddText(string text)
    {
        var place = free[used..];
        Utf8.FromUtf16(text, place[1..], out _, out var length);
        if (encoder.FindFirstCharacterToEncodeUtf8(place.Slice(1, length)) >= 0)
        {
            Escaped(text);
            return;
        }

        place[0] = (byte)'"';
        place[length + 1] = (byte)'"';
        used += length + 2;
    }

    private void Escaped(string text)
    {
        Punctuation((byte)'"');
        Copy(JsonEncodedText.Encode(text, encoder).EncodedUtf8Bytes);
        Punctuation((byte)'"');
    }

    private void Begin(byte bracket)
    {
        Punctuation(bracket);
        isFirst = true;
    }

    private void Close(byte bracket)
    {
        Punctuation(bracket);
        isFirst = false;
    }

    private void Copy(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(free[used..]);
        used += bytes.Length;
    }

    private void Punctuation(byte character)
    {
        Reserve(1);
        free[used++] = character;
    }

    private void Reserve(int count)
    {
        if (free.Length - used < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        End();
        free = output.GetSpan(Math.Max(count, Room));
    }
}
