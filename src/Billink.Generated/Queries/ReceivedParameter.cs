using System.Globalization;
using Billink.Json;
using Billink.OpenEnums;

namespace Billink.Queries;

/// <summary>A parameter as a server receives it. Each kind of value is read by the method of its name; an absent value is null.</summary>
internal readonly struct ReceivedParameter(ReceivedParameters all, string place, IReadOnlyList<string?> texts)
{
    public string? Text() => texts.Count > 0 ? texts[0] : null;

    public int? Integer() => Read<int>(
        static text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null,
        "a whole number");

    public long? LongInteger() => Read<long>(
        static text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null,
        "a whole number");

    public decimal? Decimal() => Read<decimal>(
        static text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null,
        "a number");

    public decimal? DecimalText() => Decimal();

    public double? Double() => Read<double>(
        static text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null,
        "a number");

    public bool? Boolean() => Read<bool>(static text => text switch { "true" => true, "false" => false, _ => null }, "true or false");

    public ReadOnlyMemory<byte>? Bytes() => Read<ReadOnlyMemory<byte>>(
        static text =>
        {
            var bytes = new byte[text.Length];
            return Convert.TryFromBase64String(text, bytes, out var length) ? bytes.AsMemory(0, length) : null;
        },
        "base64");

    public Guid? Guid() => Read<Guid>(static text => System.Guid.TryParseExact(text, "D", out var value) ? value : null, "a UUID");

    public DateTimeOffset? Time() => Read<DateTimeOffset>(FormatText.ToTime, "a point in time");

    public DateOnly? Date() => Read<DateOnly>(static text => FormatText.ToDate(text, FormatText.IsoDate), "a date, yyyy-mm-dd");

    public DateOnly? DayMonthYear() =>
        Read<DateOnly>(static text => FormatText.ToDate(text, FormatText.DayMonthYear), "a date, dd-mm-yyyy");

    public BillinkDate? UnspecifiedDate() => Text() is { } text ? new BillinkDate(text) : null;

    public BillinkDateTime? UnspecifiedTime() => Text() is { } text ? new BillinkDateTime(text) : null;

    public TimeSpan? Duration() => Read<TimeSpan>(FormatText.ToDuration, "a duration");

    public Uri? Uri()
    {
        if (Text() is not { } text)
            return null;
        if (System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var uri))
            return uri;
        all.AddMalformed(place, "a URI");
        return null;
    }

    public T? TextEnum<T>()
        where T : struct, ITextEnum<T> => Text() is { } text ? T.Of(text) : null;

    public T? IntegerEnum<T>()
        where T : struct, IIntegerEnum<T> => Integer() is { } number ? T.Of(number) : null;

    /// <summary>The elements of a list: texts between separators, or the repeated parameter.</summary>
    public IReadOnlyList<T>? Each<T>(string? separator, Func<ReceivedParameter, T?> read)
        where T : struct => Elements(separator)?.Select(read).OfType<T>().ToList();

    /// <inheritdoc cref="Each{T}(string?, Func{ReceivedParameter, T?})"/>
    public IReadOnlyList<T>? Each<T>(string? separator, Func<ReceivedParameter, T?> read)
        where T : class => Elements(separator)?.Select(read).OfType<T>().ToList();

    // A separator inside an element can't be told from one between elements: the texts are decoded.
    private IEnumerable<ReceivedParameter>? Elements(string? separator)
    {
        if (texts.Count == 0)
            return null;
        var (owner, at) = (all, place);
        return texts.OfType<string>()
            .SelectMany(text => separator is null ? [text] : text.Split(separator))
            .Select(text => new ReceivedParameter(owner, at, [text]));
    }

    private T? Read<T>(Func<string, T?> parse, string expected)
        where T : struct
    {
        if (Text() is not { } text)
            return null;
        if (parse(text) is { } value)
            return value;
        all.AddMalformed(place, expected);
        return null;
    }
}
