using System.Buffers.Text;
using System.Text.Json;

namespace Billink.Json;

// The values of formats, and the lists and maps that contain others.
internal ref partial struct JsonInput
{
    public readonly double? Double()
    {
        if (IsNull)
            return null;
        var digits = Digits();
        return Utf8Parser.TryParse(digits, out double number, out var length) && length == digits.Length
            ? number
            : throw Wrong("A number was expected");
    }

    public readonly Guid? Guid() => IsNull ? null : System.Guid.TryParse(Formatted("A UUID was expected"), out var value)
        ? value
        : throw Wrong("A UUID was expected");

    public readonly DateTimeOffset? Time() => IsNull ? null : FormatText.ToTime(Formatted("A date and time was expected"))
        ?? throw Wrong("A date and time as in RFC 3339 was expected");

    public readonly DateOnly? Date() => IsNull ? null : FormatText.ToDate(Formatted("A date was expected"), FormatText.IsoDate)
        ?? throw Wrong("A date as yyyy-mm-dd was expected");

    public readonly DateOnly? DayMonthYear() => IsNull ? null : FormatText.ToDate(Formatted("A date was expected"), FormatText.DayMonthYear)
        ?? throw Wrong("A date as dd-mm-yyyy was expected");

    public readonly TimeSpan? Duration() => IsNull ? null : FormatText.ToDuration(Formatted("A duration was expected"))
        ?? throw Wrong("A duration as in ISO 8601 was expected");

    public readonly Uri? Uri()
    {
        if (IsNull)
            return null;
        return System.Uri.TryCreate(Formatted("A URI was expected"), UriKind.RelativeOrAbsolute, out var value)
            ? value
            : throw Wrong("A URI was expected");
    }

    public readonly BillinkDate? UnspecifiedDate() => ScalarText() is { } text ? new BillinkDate(text) : null;

    public readonly BillinkDateTime? UnspecifiedTime() => ScalarText() is { } text ? new BillinkDateTime(text) : null;

    /// <summary>Reads a list whose elements are lists or maps, or that is an element itself.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="read">Reads an element.</param>
    /// <returns>The list; null if the value is null.</returns>
    public IReadOnlyList<T>? List<T>(JsonReading<T> read)
    {
        var list = BeginList<T>();
        while (list is not null && NextElement())
            list.Add(read(ref this));
        return list;
    }

    /// <summary>Reads a map. If a key occurs twice, the last value counts.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <returns>The map; null if the value is null.</returns>
    public IReadOnlyDictionary<string, T>? Map<T>(JsonReading<T> read)
    {
        if (IsNull)
            return null;
        BeginObject();
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (NextMember(out var name))
        {
            var key = JsonText.Decode(name, isEscaped: false);
            map[key] = read(ref this);
        }

        return map;
    }

    /// <summary>The text of a member of the object that begins here, without reading it; null if there is none.</summary>
    /// <param name="name">The name of the member, in UTF-8.</param>
    public readonly string? Discriminator(ReadOnlySpan<byte> name)
    {
        string? found = null;
        var ahead = reader;
        if (ahead.TokenType is not JsonTokenType.StartObject)
            return null;
        while (ahead.Read() && ahead.TokenType is JsonTokenType.PropertyName)
        {
            var isFound = JsonMembers.IsName(NameOf(ahead.ValueSpan, ahead.ValueIsEscaped), name);
            ahead.Read();
            if (isFound)
                found = ahead.TokenType is JsonTokenType.String ? JsonText.Decode(ahead.ValueSpan, ahead.ValueIsEscaped) : null;
            ahead.Skip();
        }

        return found;
    }

    private readonly string Formatted(string expectation) =>
        reader.TokenType is JsonTokenType.String ? Decoded() : throw Wrong(expectation);
}
