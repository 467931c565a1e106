using System.Text;
using System.Xml.Schema;
using Billink.Contracts.Diff.Languages;

namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>Generates valid texts of a simple type, preferably at its limits and in unusual spellings.</summary>
/// <param name="random">The source of randomness.</param>
internal sealed class ValueGenerator(Random random)
{
    private const int Attempts = 30;
    private const int LongestText = 300;

    private readonly RegexFactory factory = new();
    private readonly Dictionary<string, RegexNode?> parsed = new(StringComparer.Ordinal);

    /// <summary>Returns a valid text, or null if none was found.</summary>
    public string? Make(ValueSpace space)
    {
        for (var i = 0; i < Attempts; i++)
        {
            if (Guess(space) is not { } text || IsBlank(text) || !space.Allows(text))
                continue;
            if (random.Next(4) == 0 && text.Length > 0 && Rewritten(text, space) is var other && space.Allows(other))
                return other;
            return text;
        }

        return null;
    }

    // The base library collapses a text of white space only to one space instead of an empty text.
    private static bool IsBlank(string text) => text.Length > 0 && string.IsNullOrWhiteSpace(text);

    private string? Guess(ValueSpace space)
    {
        if (space.Values is { Count: > 0 } values)
            return values[random.Next(values.Count)];
        switch (space.Variety)
        {
            case ValueVariety.Union:
                return space.Members.Count == 0 ? null : Make(space.Members[random.Next(space.Members.Count)]);
            case ValueVariety.List:
                var items = Enumerable.Range(0, Length(space)).Select(_ => Make(space.Item!)).ToList();
                return items.Contains(null) ? null : string.Join(' ', items);
            default:
                return space.Patterns.Count > 0 && random.Next(8) != 0 ? OfPattern(space) : OfType(space);
        }
    }

    // Another spelling of the same value.
    private string Rewritten(string text, ValueSpace space) => random.Next(3) switch
    {
        0 when NumberRange.IsNumber(space.Code) && text.Length > 0 => text[0] == '-' ? $"-0{text[1..]}" : $"+00{text.TrimStart('+')}",
        1 when space.Code == XmlTypeCode.Decimal => text.Contains('.', StringComparison.Ordinal) ? text + "0" : text + ".0",
        _ when space.WhiteSpace == WhiteSpaceRule.Replace => text.Replace(' ', '\t'),
        _ when space.WhiteSpace == WhiteSpaceRule.Collapse || space.Variety == ValueVariety.Union =>
            $" {text.Replace(" ", "\t  ", StringComparison.Ordinal)}\n",
        _ => text,
    };

    private int Length(ValueSpace space)
    {
        var most = Math.Min(space.MostLength, LongestText);
        return random.Next(4) switch
        {
            0 => space.LeastLength,
            1 when space.MostLength <= LongestText => most,
            _ => Math.Min(space.LeastLength + random.Next(8), most),
        };
    }

    private string? OfPattern(ValueSpace space)
    {
        var choices = space.Patterns[^1];
        var pattern = choices[random.Next(choices.Length)];
        if (!parsed.TryGetValue(pattern, out var node))
            parsed[pattern] = node = XsdRegexParser.Parse(pattern, factory);
        if (node is null)
            return null;
        var text = new StringBuilder();
        Write(node, text, Math.Max(4, space.LeastLength));
        return text.ToString();
    }

    private void Write(RegexNode node, StringBuilder text, int stretch)
    {
        if (text.Length > LongestText)
            return;
        switch (node.Kind)
        {
            case RegexKind.One:
                text.Append(OneOf(node.Set!));
                break;
            case RegexKind.Sequence:
                foreach (var part in node.Children)
                    Write(part, text, stretch);
                break;
            case RegexKind.Choice:
                Write(node.Children[random.Next(node.Children.Count)], text, stretch);
                break;
            case RegexKind.Repeat:
                var most = node.Most == RegexFactory.Unbounded ? node.Least + stretch : node.Most;
                var count = random.Next(3) switch { 0 => node.Least, 1 => most, _ => random.Next(node.Least, most + 1) };
                for (var i = 0; i < count && text.Length <= LongestText; i++)
                    Write(node.Children[0], text, stretch);
                break;
            default:
                break;
        }
    }

    private char OneOf(CharSet set)
    {
        var isStrange = random.Next(12) == 0;
        for (var i = 0; i < 200; i++)
        {
            var c = (char)random.Next(' ', isStrange || i > 100 ? '\u2fff' : '\u007f');
            if (IsUsable(c))
                return c;
        }

        return (char)Enumerable.Range(' ', char.MaxValue - ' ').FirstOrDefault(c => IsUsable((char)c), ' ');

        bool IsUsable(char c) => set.Contains(c) && System.Xml.XmlConvert.IsXmlChar(c);
    }

    private string OfType(ValueSpace space)
    {
        if (NumberRange.IsNumber(space.Code))
            return new NumberGenerator(random).Make(space);
        if ((random.Next(2) == 0 ? space.Lower ?? space.Upper : space.Upper ?? space.Lower) is { } bound && random.Next(2) == 0)
            return bound.Value;
        return space.Code switch
        {
            XmlTypeCode.Boolean => OneOf("true", "false", "1", "0"),
            XmlTypeCode.Date => $"{Date()}{Zone()}",
            XmlTypeCode.DateTime => $"{Date()}T{Time()}{Zone()}",
            XmlTypeCode.Time => $"{Time()}{Zone()}",
            XmlTypeCode.GYear => $"20{random.Next(10, 40)}{Zone()}",
            XmlTypeCode.GYearMonth => $"20{random.Next(10, 40)}-0{random.Next(1, 10)}",
            XmlTypeCode.GMonth => $"--{random.Next(10, 13)}",
            XmlTypeCode.GDay => $"---{random.Next(10, 28)}",
            XmlTypeCode.GMonthDay => $"--1{random.Next(3)}-{random.Next(10, 28)}",
            XmlTypeCode.Float or XmlTypeCode.Double => new NumberGenerator(random).MakeFloating(),
            XmlTypeCode.Duration => OneOf("P1D", "-P1Y2M", "PT0.5S", "P1DT12H"),
            XmlTypeCode.HexBinary => Text(Length(space) * 2, "0123456789ABCDEFabcdef"),
            XmlTypeCode.Base64Binary => Convert.ToBase64String(Encoding.ASCII.GetBytes(Text(Length(space), "abc"))),
            XmlTypeCode.Language => OneOf("nl-NL", "en", "x-abcdefgh"),
            XmlTypeCode.AnyUri => Uri(space),
            // There are only a few, so that a reference finds its target.
            XmlTypeCode.Id or XmlTypeCode.Idref when space.LeastLength == 0 => OneOf("x1", "x2", "x3"),
            XmlTypeCode.QName or XmlTypeCode.NCName or XmlTypeCode.Id or XmlTypeCode.Idref =>
                Text(1, "abcXYZ_") + Text(Math.Max(Length(space) - 1, 0), "abcXYZ019.-_"),
            XmlTypeCode.Name or XmlTypeCode.NmToken => Text(Math.Max(Length(space), 1), "abcXYZ019:.-_"),
            _ when space.WhiteSpace == WhiteSpaceRule.Collapse => Text(Length(space), "abcXYZ#"),
            _ => Text(Length(space), random.Next(3) == 0 ? "ab \t\n#" : "abcXYZ 09"),
        };
    }

    private string Uri(ValueSpace space) => random.Next(4) switch
    {
        0 => "https://example.com/a?b=c#d",
        1 => Text(Length(space), "ab/.?"),
        _ => "urn:x:" + Text(Math.Max(Length(space) - 6, 1), "abc"),
    };

    private string Date() => $"20{random.Next(10, 40)}-0{random.Next(1, 10)}-{random.Next(10, 29)}";

    private string Time() => $"{random.Next(10, 24)}:{random.Next(10, 60)}:00{(random.Next(3) == 0 ? ".25" : "")}";

    private string Zone() => random.Next(3) switch { 0 => "Z", 1 => "+02:00", _ => "" };

    private string OneOf(params string[] texts) => texts[random.Next(texts.Length)];

    private string Text(int length, string of) => string.Concat(Enumerable.Range(0, length).Select(_ => of[random.Next(of.Length)]));
}
