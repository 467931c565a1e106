using System.Collections;
using System.Text.Json;
using Billink.Json;
using CsCheck;

namespace Billink.Generated.Tests.Samples;

/// <summary>Random messages, which CsCheck generates and shrinks. A failure shows the seed that reproduces it.</summary>
internal static class RandomMessages
{
    // Texts that may break writers: markup, both kinds of quote, line ends, spaces at the ends, other scripts, surrogate pairs, and the
    // empty text.
    private static readonly Gen<object> Texts = OneOf(
        "", "A", "0", "Jansen", "1012 BQ", "'s-Hertogenbosch", "Müller & Zoon",
        "<b>\"vet\"</b>", "a ]]> b", "&amp;", "&#x0;", "<!-- -->", "\\u0022",
        "één regel\nnog een", "a\r\nb\rc", "\ttab", " voor en na ",
        "€ 12,50", "北京", "مرحبا", "𝒳😀", "a\u0085b\u2028c", "e\u0301", new string('x', 5000));

    // All 28 digits and every scale, half of them around zero. A negative zero has the same text as zero.
    private static readonly Gen<object> Amounts = Gen.OneOf<decimal>(
            Gen.Select(
                Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28],
                (low, middle, high, isNegative, scale) => new decimal(low, middle, high, isNegative, (byte)scale)),
            Gen.Select(
                Gen.Int[0, 1_000_000], Gen.Bool, Gen.Int[0, 4],
                (low, isNegative, scale) => new decimal(low, 0, 0, isNegative, (byte)scale)))
        .Select(amount => (object)(amount == 0 ? 0m : amount));

    private static readonly Gen<object> Numbers =
        Gen.OneOf<int>(Gen.Const(int.MinValue), Gen.Const(int.MaxValue), Gen.Int[-1000, 1000])
            .Select(number => (object)number);

    private static readonly Gen<object> Jsons = OneOf(
            "true", "-1.50", "\"tekst é\"", "[]", "[1,null,{\"a\":[]}]", "{}", "{\"naam\":{\"diep\":[1,2]}}")
        .Select(json => (object)JsonElement.Parse((string)json));

    /// <summary>The number of messages of a type in a test.</summary>
    public const int Count = 300;

    /// <summary>Runs a test with random messages of a type.</summary>
    public static void Sample(Type message, Action<object> test, int count = Count) =>
        Of(message).Sample(test, iter: count, threads: 1, print: Content.Of);

    /// <summary>Messages with all required members and about half of the optional ones.</summary>
    public static Gen<object> Of(Type message) => Member.Of(message).Aggregate(
        Gen.Const(() => Activator.CreateInstance(message)!),
        (messages, member) => Gen.Select(messages, ValueOf(member), (instance, value) =>
        {
            if (value is not null)
                member.Property.SetValue(instance, value);
            return instance;
        }));

    private static Gen<object?> ValueOf(Member member)
    {
        var type = member.Property.PropertyType;
        var values = Value(Nullable.GetUnderlyingType(type) ?? type).Select(value => (object?)value);
        return member.IsRequired ? values : Gen.OneOf<object?>(Gen.Const((object?)null), values);
    }

    private static Gen<object> Value(Type type) => type switch
    {
        _ when type == typeof(string) => Texts,
        _ when type == typeof(decimal) => Amounts,
        _ when type == typeof(int) => Numbers,
        _ when type == typeof(bool) => Gen.Bool.Select(value => (object)value),
        _ when type == typeof(DateOnly) => Gen.DateOnly.Select(date => (object)date),
        _ when type == typeof(BillinkDate) => Texts.Select(text => (object)new BillinkDate((string)text)),
        _ when type == typeof(BillinkDateTime) => Texts.Select(text => (object)new BillinkDateTime((string)text)),
        _ when type == typeof(Uri) => Gen.Int.Select(number => (object)new Uri($"https://pay.example/é?a={number}")),
        _ when type == typeof(JsonElement) => Jsons,
        _ when type == typeof(ReadOnlyMemory<byte>) => Gen.Byte.Array[0, 200].Select(bytes => (object)new ReadOnlyMemory<byte>(bytes)),
        _ when typeof(IEnumerable).IsAssignableFrom(type) => List(type),
        _ => type.IsValueType ? Enumeration(type) : Of(type),
    };

    private static Gen<object> List(Type type)
    {
        var element = type.GetGenericArguments()[0];
        return Gen.Frequency((19, Gen.Int[0, 3]), (1, Gen.Const(120))).SelectMany(count => Value(element).Array[count]).Select(items =>
        {
            var list = (IList)Activator.CreateInstance(type.IsInterface ? typeof(List<>).MakeGenericType(element) : type)!;
            foreach (var item in items)
                list.Add(item);
            return (object)list;
        });
    }

    // A known or an unknown value. The empty text means "absent", so it isn't used.
    private static Gen<object> Enumeration(Type type)
    {
        var isText = type.GetProperty("Value")!.PropertyType == typeof(string);
        var known = ((IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().ToArray();
        var unknown = (isText ? Texts.Where(text => !string.IsNullOrWhiteSpace((string)text)) : Numbers)
            .Select(value => Activator.CreateInstance(type, value)!);
        return Gen.Frequency((known.Length, Gen.OneOf<object>(known)), (1, unknown));
    }

    private static Gen<object> OneOf(params string[] texts) => Gen.OneOf<object>(texts);
}
