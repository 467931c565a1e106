using System.Collections;
using System.Text.Json;

namespace Billink.Generated.Tests.Samples;

/// <summary>Builds random messages; the same ones for the same seed.</summary>
/// <param name="seed">Which ones.</param>
internal sealed class RandomMessages(int seed)
{
    // What breaks writers: markup, both kinds of quote, line ends, blanks at the ends, other scripts, surrogate pairs, and nothing at all.
    private static readonly string[] Texts =
    [
        "", "A", "0", "Jansen", "1012 BQ", "'s-Hertogenbosch", "Müller & Zoon", "<b>\"vet\"</b>", "a ]]> b", "&amp;", "&#x0;", "<!-- -->", "\\u0022",
        "één regel\nnog een", "a\r\nb\rc", "\ttab", " voor en na ", "€ 12,50", "北京", "مرحبا", "𝒳😀", "a\u0085b\u2028c", "e\u0301", new string('x', 5000),
    ];

    private static readonly string[] Jsons = ["true", "-1.50", "\"tekst é\"", "[]", "[1,null,{\"a\":[]}]", "{}", "{\"naam\":{\"diep\":[1,2]}}"];

    private readonly Random random = new(seed);

    /// <summary>A message with all that is required, and about half of the rest.</summary>
    public object Next(Type message)
    {
        var instance = Activator.CreateInstance(message)!;
        foreach (var member in Member.Of(message))
        {
            if (member.IsRequired || random.Next(2) == 0)
                member.Property.SetValue(instance, Value(member.Property.PropertyType));
        }

        return instance;
    }

    private object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return Text();
        if (type == typeof(decimal))
            return Amount();
        if (type == typeof(int))
            return Number();
        if (type == typeof(bool))
            return random.Next(2) == 0;
        if (type == typeof(DateOnly))
            return DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1));
        if (type == typeof(JsonElement))
            return JsonElement.Parse(Jsons[random.Next(Jsons.Length)]);
        if (type == typeof(ReadOnlyMemory<byte>))
            return new ReadOnlyMemory<byte>(Bytes());
        if (typeof(IEnumerable).IsAssignableFrom(type))
            return List(type);
        return type.IsValueType ? Enumeration(type) : Next(type);
    }

    private string Text() => Texts[random.Next(Texts.Length)];

    // All 28 digits and every scale, around zero as often as not. A negative zero has no text of its own.
    private decimal Amount()
    {
        var scale = (byte)random.Next(29);
        var amount = random.Next(3) == 0
            ? new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, scale)
            : new decimal(random.Next(1_000_000), 0, 0, random.Next(2) == 0, (byte)random.Next(5));
        return amount == 0 ? 0m : amount;
    }

    private int Number() => random.Next(4) switch
    {
        0 => int.MinValue,
        1 => int.MaxValue,
        _ => random.Next(-1000, 1000),
    };

    private byte[] Bytes()
    {
        var bytes = new byte[random.Next(200)];
        random.NextBytes(bytes);
        return bytes;
    }

    private object List(Type type)
    {
        var element = type.GetGenericArguments()[0];
        var list = (IList)Activator.CreateInstance(type.IsInterface ? typeof(List<>).MakeGenericType(element) : type)!;
        var count = random.Next(20) == 0 ? 120 : random.Next(4);
        for (var i = 0; i < count; i++)
            list.Add(Value(element));
        return list;
    }

    // A known value or one that the contract doesn't know. The empty text means "not given", so it is none of them.
    private object Enumeration(Type type)
    {
        var known = ((IEnumerable)type.GetProperty("Known")!.GetValue(null)!).Cast<object>().ToList();
        var pick = random.Next(known.Count + 1);
        if (pick < known.Count)
            return known[pick];
        var text = Text();
        var isText = type.GetProperty("Value")!.PropertyType == typeof(string);
        return Activator.CreateInstance(type, isText ? (object)(string.IsNullOrWhiteSpace(text) ? "onbekend" : text) : Number())!;
    }
}
