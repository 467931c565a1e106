using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using Billink.Contracts.Diffing.Xsd.Patterns;

namespace Billink.Contracts.Diffing.Xsd.Values;

/// <summary>Whether every text that one simple type allows is allowed by another one. Never says so when it isn't sure.</summary>
internal static class ValueInclusion
{
    /// <summary>Whether <paramref name="all"/> allows whatever <paramref name="some"/> does.</summary>
    public static bool IsIn(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        if (some.Type == all.Type)
            return true;
        if (all.Variety == ValueVariety.Atomic && all.Code is XmlTypeCode.AnyAtomicType or XmlTypeCode.None && all.Values is null)
            return all.Variety == ValueVariety.Atomic;
        if (some.Values is { } values)
            return values.Where(some.Allows).All(all.Allows);
        return (some.Variety, all.Variety) switch
        {
            (ValueVariety.Union, _) => some.Members.All(member => IsIn(member, all, cancellationToken)) && HasPatternsOf(some, all),
            (_, ValueVariety.Union) => all.Values is null && HasPatternsOf(some, all) && all.Members.Any(member => IsIn(some, member, cancellationToken)),
            (ValueVariety.List, ValueVariety.List) => all.Values is null && HasLengthOf(some, all) && HasPatternsOf(some, all)
                && IsIn(some.Item!, all.Item!, cancellationToken),
            (ValueVariety.Atomic, ValueVariety.List) => all.Values is null && all.Patterns.Count == 0 && all.LeastLength <= 1 && all.MostLength >= 1
                && !IsText(some.Code) && IsIn(some, all.Item!, cancellationToken),
            (ValueVariety.List, ValueVariety.Atomic) => IsAnyText(all),
            _ => IsAtomIn(some, all, cancellationToken),
        };
    }

    private static bool IsAtomIn(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        if (all.Code is XmlTypeCode.Id or XmlTypeCode.Idref or XmlTypeCode.Entity or XmlTypeCode.QName or XmlTypeCode.Notation && some.Code != all.Code)
            return false;
        if (IsText(all.Code))
            return IsAnyText(all) || ((some.WhiteSpace == all.WhiteSpace || !IsText(some.Code)) && HasTextOf(some, all, all.MostLength, all.LeastLength, cancellationToken));
        return IsKindIn(some.Code, all.Code)
            && all.Values is null
            && HasNumbersOf(some, all)
            && HasBoundsOf(some, all)
            && HasLengthOf(some, all)
            && HasTextOf(some, all, int.MaxValue, 0, cancellationToken);
    }

    private static bool HasNumbersOf(ValueSpace some, ValueSpace all)
    {
        if (!NumberRange.IsNumber(some.Code))
            return all.Range == NumberRange.Everything && all.MostDigits == int.MaxValue && all.MostFractionDigits == int.MaxValue;
        var isWhole = some.Code != XmlTypeCode.Decimal;
        var (ours, theirs) = isWhole ? (some.Range.OfWholeNumbers(), all.Range.OfWholeNumbers()) : (some.Range, all.Range);
        var areDigitsIn = some.MostDigits <= all.MostDigits || (isWhole && all.MostDigits < 28 && ours is { Least: { } least, Most: { } most }
            && Math.Max(Math.Abs(least), Math.Abs(most)).ToString(CultureInfo.InvariantCulture).Length <= all.MostDigits);
        return ours.IsIn(theirs) && areDigitsIn && some.MostFractionDigits <= all.MostFractionDigits;
    }

    private static bool HasBoundsOf(ValueSpace some, ValueSpace all)
    {
        foreach (var (kind, theirs) in all.OtherBounds)
        {
            if (!some.OtherBounds.TryGetValue(kind, out var ours))
                return false;
            if (ours != theirs && !(Compare(some, ours, theirs) is { } order && (kind.Contains("Min", StringComparison.Ordinal) ? order >= 0 : order <= 0)))
                return false;
        }

        return true;
    }

    private static int? Compare(ValueSpace space, string one, string other)
    {
        var names = new NameTable();
        var type = XmlSchemaType.GetBuiltInSimpleType(space.Code).Datatype!;
        var value = type.ParseValue(one, names, new XmlNamespaceManager(names));
        return value is IComparable comparable and not string ? comparable.CompareTo(type.ParseValue(other, names, new XmlNamespaceManager(names))) : null;
    }

    private static bool HasLengthOf(ValueSpace some, ValueSpace all) => some.LeastLength >= all.LeastLength && some.MostLength <= all.MostLength;

    private static bool HasPatternsOf(ValueSpace some, ValueSpace all) => all.Patterns.All(theirs => some.Patterns.Any(ours => ours.ToHashSet(StringComparer.Ordinal).IsSubsetOf(theirs)));

    private static bool IsAnyText(ValueSpace space) => space is
    {
        Code: XmlTypeCode.String or XmlTypeCode.NormalizedString or XmlTypeCode.Token, Variety: ValueVariety.Atomic, Values: null, LeastLength: 0, MostLength: int.MaxValue, Patterns.Count: 0,
    };

    private static bool HasTextOf(ValueSpace some, ValueSpace all, int mostLength, int leastLength, CancellationToken cancellationToken)
    {
        if (some.Code == all.Code && all.Values is null && HasPatternsOf(some, all) && HasLengthOf(some, all))
            return true;
        var grammar = new TextGrammar();
        if (TextsOf(all, mostLength, leastLength, all.Values, grammar) is not { } wanted)
            return HasPatternsOf(some, all) && (!IsText(all.Code) || HasLengthOf(some, all));
        var isText = IsText(some.Code);
        if (TextsOf(some, isText ? some.MostLength : int.MaxValue, isText ? some.LeastLength : 0, values: null, grammar) is not { } given)
            return false;
        given.Add(Lexical(some, grammar));
        return wanted.All(node => TextInclusion.Of(given, node, grammar, cancellationToken).Verdict == true);
    }

    /// <summary>All that a text must fit, beside what <see cref="Lexical"/> says; null where a pattern isn't understood.</summary>
    private static List<TextNode>? TextsOf(ValueSpace space, int mostLength, int leastLength, IReadOnlyList<string>? values, TextGrammar grammar)
    {
        var nodes = new List<TextNode>();
        foreach (var choice in space.Patterns.Append(BuiltInPattern(space.Code) is { } own ? [own] : []).Where(choice => choice.Length > 0))
        {
            var parsed = choice.Select(pattern => PatternParser.Parse(pattern, grammar)).ToList();
            if (parsed.Contains(null))
                return null;
            nodes.Add(grammar.Choice(parsed!));
        }

        if (values is not null)
            nodes.Add(grammar.Choice(values.Select(grammar.Literal)));
        if (leastLength > 0 || mostLength < int.MaxValue)
            nodes.Add(grammar.Repeat(grammar.One(CharSet.All), leastLength, mostLength));
        return nodes;
    }

    /// <summary>What texts of a type look like once white space is normalised: no more than this.</summary>
    private static TextNode Lexical(ValueSpace space, TextGrammar grammar)
    {
        var pattern = space.Code switch
        {
            XmlTypeCode.Decimal => "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)",
            XmlTypeCode.Boolean => "true|false|1|0",
            _ when NumberRange.IsNumber(space.Code) => "[+-]?[0-9]+",
            _ => space.WhiteSpace switch
            {
                "collapse" => "(\\S+( \\S+)*)?",
                "replace" => "[^\\t\\n\\r]*",
                _ => null,
            },
        };
        return pattern is null ? grammar.Repeat(grammar.One(CharSet.All), 0, TextGrammar.Unbounded) : PatternParser.Parse(pattern, grammar)!;
    }

    private static string? BuiltInPattern(XmlTypeCode code) => code switch
    {
        XmlTypeCode.Language => "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
        XmlTypeCode.NmToken => "\\c+",
        XmlTypeCode.Name => "\\i\\c*",
        XmlTypeCode.NCName or XmlTypeCode.Id or XmlTypeCode.Idref or XmlTypeCode.Entity => "[\\i-[:]][\\c-[:]]*",
        _ => null,
    };

    private static bool IsText(XmlTypeCode code) => code is XmlTypeCode.String or XmlTypeCode.NormalizedString or XmlTypeCode.Token or XmlTypeCode.Language
        or XmlTypeCode.NmToken or XmlTypeCode.Name or XmlTypeCode.NCName or XmlTypeCode.Id or XmlTypeCode.Idref or XmlTypeCode.Entity;

    private static bool IsKindIn(XmlTypeCode some, XmlTypeCode all) => some == all
        || (all == XmlTypeCode.Decimal && NumberRange.OfBuiltIn(some) is not null)
        || (NumberRange.OfBuiltIn(some) is not null && NumberRange.OfBuiltIn(all) is not null)
        || (all is XmlTypeCode.Double or XmlTypeCode.Float && NumberRange.IsNumber(some))
        || (all == XmlTypeCode.Double && some == XmlTypeCode.Float);
}
