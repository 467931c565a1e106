namespace Billink.Json;

// The values of formats, and the lists and maps that contain others.
internal ref partial struct JsonOutput
{
    public void Double(ReadOnlySpan<byte> name, double? value)
    {
        if (value is not { } number)
            return;
        Name(name);
        Value(number);
    }

    public void Guid(ReadOnlySpan<byte> name, Guid? value) => Text(name, value is { } guid ? FormatText.Of(guid) : null);

    public void Time(ReadOnlySpan<byte> name, DateTimeOffset? value) => Text(name, value is { } time ? FormatText.Of(time) : null);

    public void Date(ReadOnlySpan<byte> name, DateOnly? value) => Text(name, value is { } date ? FormatText.Of(date) : null);

    public void DayMonthYear(ReadOnlySpan<byte> name, DateOnly? value) =>
        Text(name, value is { } date ? FormatText.Of(date, FormatText.DayMonthYear) : null);

    public void Duration(ReadOnlySpan<byte> name, TimeSpan? value) => Text(name, value is { } duration ? FormatText.Of(duration) : null);

    public void Uri(ReadOnlySpan<byte> name, Uri? value) => Text(name, value is null ? null : FormatText.Of(value));

    public void UnspecifiedDate(ReadOnlySpan<byte> name, BillinkDate? value) => Text(name, value?.Text);

    public void UnspecifiedTime(ReadOnlySpan<byte> name, BillinkDateTime? value) => Text(name, value?.Text);

    public void Value(double number)
    {
        Reserve(LongestNumber);
        // The shortest text that is read as the same number.
        System.Buffers.Text.Utf8Formatter.TryFormat(number, free[used..], out var length);
        used += length;
    }

    public void Value(Guid value) => Value(FormatText.Of(value));

    public void Value(DateTimeOffset value) => Value(FormatText.Of(value));

    public void Value(DateOnly value) => Value(FormatText.Of(value));

    public void Value(TimeSpan value) => Value(FormatText.Of(value));

    public void Value(Uri value) => Value(FormatText.Of(value));

    public void Value(BillinkDate value) => Value(value.Text);

    public void Value(BillinkDateTime value) => Value(value.Text);

    public void DayMonthYearValue(DateOnly value) => Value(FormatText.Of(value, FormatText.DayMonthYear));

    /// <summary>Writes a decimal as text.</summary>
    public void TextValue(decimal value)
    {
        Punctuation((byte)'"');
        Value(value);
        Punctuation((byte)'"');
    }

    /// <summary>Writes a list as a member.</summary>
    public void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? values, JsonWriting<T> write)
    {
        if (values is null)
            return;
        Name(name);
        List(values, write);
    }

    /// <summary>Writes a list.</summary>
    public void List<T>(IReadOnlyList<T> values, JsonWriting<T> write)
    {
        Begin((byte)'[');
        foreach (var value in values)
        {
            NextElement();
            write(ref this, value);
        }

        EndList();
    }

    /// <summary>Writes a map as a member.</summary>
    public void Map<T>(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? values, JsonWriting<T> write)
    {
        if (values is null)
            return;
        Name(name);
        Map(values, write);
    }

    /// <summary>Writes a map.</summary>
    public void Map<T>(IReadOnlyDictionary<string, T> values, JsonWriting<T> write)
    {
        BeginObject();
        foreach (var (key, value) in values)
        {
            NextElement();
            Value(key);
            Punctuation((byte)':');
            write(ref this, value);
        }

        EndObject();
    }
}
