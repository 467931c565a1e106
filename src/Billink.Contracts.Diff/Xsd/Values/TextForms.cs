using System.Globalization;
using System.Xml.Schema;
using Billink.Contracts.Diff.Languages;

namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>The texts of an atomic type after white space is normalized, as expressions that must all match.</summary>
/// <param name="factory">Creates the expressions.</param>
internal sealed class TextForms(RegexFactory factory)
{
    private const string Zone = "(Z|[+-][0-9]{2}:[0-9]{2})?";
    private const string Digits = "[0-9]{1,";

    /// <summary>Whether a type is a string or derived from it, so that its texts are its values.</summary>
    public static bool IsText(XmlTypeCode code) => code is XmlTypeCode.String or XmlTypeCode.NormalizedString or XmlTypeCode.Token
        or XmlTypeCode.Language or XmlTypeCode.NmToken or XmlTypeCode.Name or XmlTypeCode.NCName or XmlTypeCode.Id or XmlTypeCode.Idref
        or XmlTypeCode.Entity;

    /// <summary>Expressions that match every text of the type; null if a pattern isn't supported.</summary>
    public List<RegexNode>? Possible(ValueSpace space) => space.Variety == ValueVariety.List
        ? OfList(space)
        : Parts(space, IsText(space.Code) ? null : PossibleForm(space));

    /// <summary>Expressions that match only texts of the type; null if none are known.</summary>
    public List<RegexNode>? Certain(ValueSpace space)
    {
        if (IsText(space.Code))
            return Parts(space, form: null);
        return CertainForm(space) is { } form ? Parts(space, form) : null;
    }

    private List<RegexNode>? OfList(ValueSpace space)
    {
        if (space.Item is not { Variety: ValueVariety.Atomic } item || Possible(item.AsItem()) is not { } parts)
            return null;
        var most = space.MostLength == int.MaxValue ? RegexFactory.Unbounded : space.MostLength - 1;
        return [.. parts.Append(XsdRegexParser.Parse("\\S+", factory)!).Select(part =>
        {
            var more = factory.Repeat(factory.Sequence([factory.Literal(" "), part]), Math.Max(space.LeastLength - 1, 0), most);
            var some = factory.Sequence([part, more]);
            return space.LeastLength == 0 ? factory.Choice([factory.Nothing, some]) : some;
        })];
    }

    private List<RegexNode>? Parts(ValueSpace space, string? form)
    {
        var nodes = new List<RegexNode>();
        IEnumerable<string[]> choices = [.. space.Patterns, form is null ? [] : [form], BuiltInForm(space.Code)];
        foreach (var choice in choices.Where(choice => choice.Length > 0))
        {
            var parsed = choice.Select(pattern => XsdRegexParser.Parse(pattern, factory)).ToList();
            if (parsed.Contains(null))
                return null;
            nodes.Add(factory.Choice(parsed!));
        }

        if (IsText(space.Code) && space.Values is { } values)
            nodes.Add(factory.Choice(values.Select(value => factory.Literal(Normalised(value, space.WhiteSpace)))));
        if (IsText(space.Code) && (space.LeastLength > 0 || space.MostLength < int.MaxValue))
            nodes.Add(factory.Repeat(factory.One(CharSet.All), space.LeastLength, space.MostLength));
        return nodes.Count > 0 ? nodes : [factory.Repeat(factory.One(CharSet.All), 0, RegexFactory.Unbounded)];
    }

    private static string Normalised(string value, WhiteSpaceRule rule) => rule switch
    {
        WhiteSpaceRule.Preserve => value,
        WhiteSpaceRule.Replace => value.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '),
        _ => string.Join(' ', value.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)),
    };

    private static string PossibleForm(ValueSpace space) => space.Code switch
    {
        XmlTypeCode.Boolean when space.Values is null => "true|false|1|0",
        _ when space.Values is { } values && OfValues(space, values) is { } form => form,
        XmlTypeCode.Decimal => "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)",
        _ when NumberRange.IsNumber(space.Code) => "[+-]?[0-9]+",
        XmlTypeCode.Double or XmlTypeCode.Float => "-?INF|NaN|[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?",
        XmlTypeCode.Date => "-?[0-9]{4,}-[0-9]{2}-[0-9]{2}" + Zone,
        XmlTypeCode.DateTime => "-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\\.[0-9]+)?" + Zone,
        XmlTypeCode.Time => "[0-9:]{8}(\\.[0-9]+)?" + Zone,
        XmlTypeCode.GYear => "-?[0-9]{4,}" + Zone,
        XmlTypeCode.GYearMonth => "-?[0-9]{4,}-[0-9]{2}" + Zone,
        XmlTypeCode.GMonth or XmlTypeCode.GDay or XmlTypeCode.GMonthDay => "-[0-9-]+" + Zone,
        XmlTypeCode.Duration => "-?P[0-9YMDTHS.]+",
        XmlTypeCode.HexBinary => "([0-9a-fA-F]{2})*",
        XmlTypeCode.Base64Binary => "[A-Za-z0-9+/= ]*",
        _ => "(\\S+( \\S+)*)?",
    };

    // These expressions match only a part of the texts of a complicated type, but every match is certainly valid.
    private static string? CertainForm(ValueSpace space)
    {
        if ((space.Lower ?? space.Upper) is not null)
            return null;
        if (space.Values is { } values)
            return OfValues(space, values) ?? string.Join('|', values.Select(Escaped));
        if (NumberRange.IsNumber(space.Code))
            return OfRange(space);
        var isAnyLength = space is { LeastLength: 0, MostLength: int.MaxValue };
        return space.Code switch
        {
            XmlTypeCode.Boolean => "true|false|1|0",
            XmlTypeCode.Double or XmlTypeCode.Float => "[+-]?[0-9]{1,15}(\\.[0-9]{0,15})?",
            XmlTypeCode.Date => "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])",
            XmlTypeCode.GYear => "[1-9][0-9]{3}",
            XmlTypeCode.HexBinary when isAnyLength => "([0-9a-fA-F]{2})*",
            XmlTypeCode.AnyUri when isAnyLength => "[^:#%\\[\\]\\\\<>\"\\{\\}|\\^`\\s]*",
            _ => null,
        };
    }

    private static string? OfRange(ValueSpace space)
    {
        var isWhole = space.Code != XmlTypeCode.Decimal;
        var range = isWhole ? space.Range.OfWholeNumbers() : space.Range;
        if (range.Least > 0 || range.Most < 0)
            return null;
        var fraction = isWhole || space.MostFractionDigits == 0 ? "" : $"(\\.[0-9]{{0,{Math.Min(space.MostFractionDigits, 8)}}})?";
        var mostDigits = Math.Min(space.MostDigits, 18) - (fraction.Length > 0 ? Math.Min(space.MostFractionDigits, 8) : 0);
        var (above, below) = (Math.Min(DigitsBelow(range.Most), mostDigits), Math.Min(DigitsBelow(-range.Least), mostDigits));
        var zero = space.Code is XmlTypeCode.Decimal or XmlTypeCode.Integer ? "[+-]?0+" : "\\+?0+";
        return zero + (above > 0 ? $"|\\+?0*{Digits}{above}}}{fraction}" : "") + (below > 0 ? $"|-0*{Digits}{below}}}{fraction}" : "");
    }

    // The largest number with as many nines as possible.
    private static int DigitsBelow(decimal? most)
    {
        var digits = 0;
        for (var nines = 9m; digits < 18 && (most is null || nines <= most); nines = (nines * 10) + 9)
            digits++;
        return digits;
    }

    /// <summary>All ways to write some values; null for a type that isn't supported here.</summary>
    private static string? OfValues(ValueSpace space, IReadOnlyList<string> values)
    {
        if (space.Code == XmlTypeCode.Boolean)
            return string.Join('|', values.Select(value => value.Trim() is "true" or "1" ? "true|1" : "false|0"));
        if (!NumberRange.IsNumber(space.Code))
            return null;
        var forms = values.Select(value => OfNumber(value, space.Code == XmlTypeCode.Decimal)).ToList();
        return forms.Contains(null) ? null : string.Join('|', forms);
    }

    private static string? OfNumber(string value, bool mayHavePoint)
    {
        if (!decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return null;
        var parts = Math.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture).Split('.');
        var sign = number == 0 ? "[+-]?" : number < 0 ? "-" : "\\+?";
        if (parts.Length > 1)
            return $"{sign}0*{(parts[0] == "0" ? "" : parts[0])}\\.{parts[1]}0*";
        var point = mayHavePoint ? "(\\.0*)?" : "";
        return number == 0 ? $"{sign}0+{point}" + (mayHavePoint ? $"|{sign}\\.0+" : "") : $"{sign}0*{parts[0]}{point}";
    }

    private static string Escaped(string text) =>
        string.Concat(text.Select(c => "\\|.?*+(){}-[]^".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));

    private static string[] BuiltInForm(XmlTypeCode code) => code switch
    {
        XmlTypeCode.Language => ["[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"],
        XmlTypeCode.NmToken => ["\\c+"],
        XmlTypeCode.Name => ["\\i\\c*"],
        XmlTypeCode.NCName or XmlTypeCode.Id or XmlTypeCode.Idref or XmlTypeCode.Entity => ["[\\i-[:]][\\c-[:]]*"],
        _ => [],
    };
}
