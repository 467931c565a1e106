using System.Globalization;
using System.Text;
using System.Xml.Schema;
using Billink.Contracts.Diffing.Xsd.Patterns;
using Billink.Contracts.Diffing.Xsd.Values;

namespace Billink.Contracts.Diffing.Xsd.Instances;

/// <summary>Makes texts that a simple type allows, with a liking for its limits.</summary>
/// <param name="random">Chooses.</param>
internal sealed class ValueMaker(Random random)
{
    private const int Attempts = 30;
    private const int LongestText = 300;

    private readonly TextGrammar grammar = new();
    private readonly Dictionary<string, TextNode?> parsed = new(StringComparer.Ordinal);

    /// <summary>A valid text, or null where none was found.</summary>
    public string? Make(ValueSpace space)
    {
        for (var i = 0; i < Attempts; i++)
        {
            if (Guess(space) is { } text && space.Allows(text))
                return text;
        }

        return null;
    }

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
            parsed[pattern] = node = PatternParser.Parse(pattern, grammar);
        if (node is null)
            return null;
        var text = new StringBuilder();
        Write(node, text, Math.Max(4, space.LeastLength));
        return text.ToString();
    }

    private void Write(TextNode node, StringBuilder text, int stretch)
    {
        if (text.Length > LongestText)
            return;
        switch (node.Kind)
        {
            case TextKind.One:
                text.Append(OneOf(node.Set!));
                break;
            case TextKind.Sequence:
                foreach (var part in node.Children)
                    Write(part, text, stretch);
                break;
            case TextKind.Choice:
                Write(node.Children[random.Next(node.Children.Count)], text, stretch);
                break;
            case TextKind.Repeat:
                var most = node.Most == TextGrammar.Unbounded ? node.Least + stretch : node.Most;
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
            if (set.Contains(c) && System.Xml.XmlConvert.IsXmlChar(c))
                return c;
        }

        return (char)Enumerable.Range(' ', char.MaxValue - ' ').FirstOrDefault(c => set.Contains((char)c) && System.Xml.XmlConvert.IsXmlChar((char)c), ' ');
    }

    private string OfType(ValueSpace space)
    {
        if (NumberRange.IsNumber(space.Code))
            return OfRange(space);
        var bound = space.OtherBounds.Values.ToList();
        return space.Code switch
        {
            XmlTypeCode.Boolean => random.Next(2) == 0 ? "true" : "0",
            _ when bound.Count > 0 && random.Next(2) == 0 => bound[random.Next(bound.Count)],
            XmlTypeCode.Date => $"20{random.Next(10, 40)}-0{random.Next(1, 10)}-1{random.Next(10)}",
            XmlTypeCode.DateTime => $"20{random.Next(10, 40)}-01-01T00:00:00Z",
            XmlTypeCode.Time => "12:00:00",
            XmlTypeCode.Float or XmlTypeCode.Double => ((random.NextDouble() - 0.5) * 2000).ToString(CultureInfo.InvariantCulture),
            XmlTypeCode.Duration => "P1D",
            XmlTypeCode.GYear => "2026",
            XmlTypeCode.HexBinary => Text(Length(space) * 2, "0123456789ABCDEF"),
            XmlTypeCode.Base64Binary => Convert.ToBase64String(Encoding.ASCII.GetBytes(Text(Length(space), "abc"))),
            XmlTypeCode.Language => "nl-NL",
            XmlTypeCode.AnyUri => "urn:" + Text(Math.Max(Length(space) - 4, 1), "abc"),
            _ => Text(Length(space), space.WhiteSpace == "collapse" ? "abcXYZ" : "abcXYZ 09"),
        };
    }

    private string OfRange(ValueSpace space)
    {
        var range = space.Code == XmlTypeCode.Decimal ? space.Range : space.Range.OfWholeNumbers();
        var step = space.Code != XmlTypeCode.Decimal || space.MostFractionDigits == 0 ? 1m : 1m / Power(Math.Min(space.MostFractionDigits, random.Next(1, 4)));
        var digits = space.MostDigits < 18 ? Power(space.MostDigits) - 1 : 1_000_000_000_000m;
        var (least, most) = (range.Least ?? Math.Min(-digits, (range.Most ?? 0) - 100), range.Most ?? Math.Max(digits, (range.Least ?? 0) + 100));
        var value = random.Next(6) switch
        {
            0 => least,
            1 => most,
            2 => least + step,
            3 => most - step,
            4 => Math.Max(least, Math.Min(most, random.Next(-20, 200))),
            _ => least + Math.Floor((most - least) * (decimal)random.NextDouble()),
        };
        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static decimal Power(int digits)
    {
        var value = 1m;
        for (var i = 0; i < digits; i++)
            value *= 10;
        return value;
    }

    private string Text(int length, string of) => string.Concat(Enumerable.Range(0, length).Select(_ => of[random.Next(of.Length)]));
}
