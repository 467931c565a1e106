using System.Xml.Schema;
using Billink.Contracts.Diff.Languages;

namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>
/// Decides whether every text of one simple type is valid for another one. The result is "included" only if it is certain.
/// </summary>
internal static class ValueInclusion
{
    private const int Samples = 200;
    private const string WhiteSpace = " \t\n";

    /// <summary>Whether <paramref name="all"/> includes <paramref name="some"/>.</summary>
    public static InclusionResult Of(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        var answer = IsIn(some, all, cancellationToken);
        return answer.IsIncluded is null ? BySamples(some, all) : answer;
    }

    // If it can't be decided, a sample text may still show a difference.
    private static InclusionResult BySamples(ValueSpace some, ValueSpace all)
    {
        var maker = new ValueGenerator(new Random(1));
        for (var i = 0; i < Samples; i++)
        {
            if (maker.Make(some) is { } text && !all.Allows(text))
                return new InclusionResult(false, text);
        }

        return InclusionResult.Undecided;
    }

    private static InclusionResult IsIn(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        if ((some.Type == all.Type && some.Fixed == all.Fixed) || IsAnyText(all) || some.IsDeclaredAs(all))
            return InclusionResult.Included;
        if (some.Values is { } values && !values.Where(some.Allows).All(all.Allows))
            return new InclusionResult(false, values.First(value => some.Allows(value) && !all.Allows(value)));
        return (some.Variety, all.Variety) switch
        {
            _ when some.Values is not null && IsWrittenAlike(some, all) => InclusionResult.Included,
            (ValueVariety.Union, ValueVariety.Union) => all.Values is not null || !HasPatternsOf(some, all)
                ? InclusionResult.Undecided
                : InclusionResult.All(some.Members.Select(member => InAny(member, all, cancellationToken))),
            (ValueVariety.Union, _) => InclusionResult.All(
                some.Members.Select(member => IsIn(member, all, cancellationToken))) is { IsIncluded: true }
                ? InclusionResult.Included
                : InclusionResult.Undecided,
            (_, ValueVariety.Union) =>
                all.Values is null && HasPatternsOf(some, all) ? InAny(some, all, cancellationToken) : InclusionResult.Undecided,
            (ValueVariety.List, ValueVariety.List) => all.Values is null && HasLengthOf(some, all) && HasPatternsOf(some, all)
                && IsIn(some.Item!.AsItem(), all.Item!.AsItem(), cancellationToken).IsIncluded == true
                ? InclusionResult.Included
                : InclusionResult.Undecided,
            (ValueVariety.Atomic, ValueVariety.List) =>
                all is { Values: null, Patterns.Count: 0, LeastLength: <= 1, MostLength: >= 1 }
                && IsOneWord(some, cancellationToken)
                && IsIn(some.AsItem(), all.Item!.AsItem(), cancellationToken).IsIncluded == true
                ? InclusionResult.Included
                : InclusionResult.Undecided,
            (ValueVariety.List, ValueVariety.Atomic) => OfForms(some, all, cancellationToken),
            _ => IsAtomIn(some, all, cancellationToken),
        };
    }

    private static InclusionResult InAny(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        if (some.Values is { } values && values.Where(some.Allows).All(all.Allows) && IsWrittenAlike(some, all))
            return InclusionResult.Included;
        return InclusionResult.Any(all.Members.Select(member => IsIn(some, member, cancellationToken)));
    }

    /// <summary>Whether both types allow the same spellings of an enumerated value.</summary>
    private static bool IsWrittenAlike(ValueSpace some, ValueSpace all) => (some.Variety, all.Variety) switch
    {
        (ValueVariety.Atomic, ValueVariety.Atomic) when TextForms.IsText(some.Code) => all.WhiteSpace >= some.WhiteSpace,
        (ValueVariety.Atomic, ValueVariety.Atomic) => IsKindIn(some.Code, all.Code) && HasPatternsOf(some, all),
        (ValueVariety.Atomic, ValueVariety.Union) => all.Members.Any(member => IsWrittenAlike(some, member)) && HasPatternsOf(some, all),
        (ValueVariety.List, ValueVariety.List) => some.Item!.Variety == ValueVariety.Atomic && IsWrittenAlike(some.Item, all.Item!),
        (ValueVariety.Union, ValueVariety.Union) =>
            some.Members.All(member => all.Members.Any(other => other.Code == member.Code && other.Variety == member.Variety)),
        _ => false,
    };

    private static InclusionResult IsAtomIn(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        if (all.Code is XmlTypeCode.Id or XmlTypeCode.Idref or XmlTypeCode.Entity or XmlTypeCode.QName or XmlTypeCode.Notation
            && some.Code != all.Code)
        {
            return InclusionResult.NotIncluded;
        }

        if (TextForms.IsText(all.Code))
            return IsTextIn(some, all, cancellationToken);
        if (!IsKindIn(some.Code, all.Code))
            return OfForms(some, all, cancellationToken);
        if (all.Values is not null || some.Values is not null)
            return OfForms(some, all, cancellationToken);
        if (!HasNumbersOf(some, all) || !HasBoundsOf(some, all) || !HasLengthOf(some, all))
        {
            // Months have different lengths, so durations are only partially ordered.
            return some.Patterns.Count == 0 && some.Code != XmlTypeCode.Duration ? InclusionResult.NotIncluded : InclusionResult.Undecided;
        }

        return HasPatternsOf(some, all) ? InclusionResult.Included : OfPatterns(some, all, cancellationToken);
    }

    private static InclusionResult IsTextIn(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        var isPlain = some.Code == all.Code && some.WhiteSpace == all.WhiteSpace && some.Values is null && all.Values is null
            && HasPatternsOf(some, all);
        if (isPlain && HasLengthOf(some, all))
            return InclusionResult.Included;
        if (isPlain && some.Patterns.Count == 0)
            return InclusionResult.NotIncluded;
        return OfForms(some, all, cancellationToken);
    }

    private static InclusionResult OfForms(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        var factory = new RegexFactory();
        var forms = new TextForms(factory);
        return forms.Possible(some) is { } given && forms.Certain(all) is { } wanted
            ? OfTexts(some, given, all, wanted, factory, cancellationToken)
            : InclusionResult.Undecided;
    }

    /// <summary>Compares only patterns, after the values are known to be included.</summary>
    private static InclusionResult OfPatterns(ValueSpace some, ValueSpace all, CancellationToken cancellationToken)
    {
        var factory = new RegexFactory();
        var wanted = all.Patterns.Select(choice => choice.Select(pattern => XsdRegexParser.Parse(pattern, factory)).ToList()).ToList();
        if (wanted.Any(choice => choice.Contains(null)) || new TextForms(factory).Possible(some) is not { } given)
            return InclusionResult.Undecided;
        return OfTexts(some, given, all, [.. wanted.Select(choice => factory.Choice(choice!))], factory, cancellationToken);
    }

    private static InclusionResult OfTexts(
        ValueSpace some,
        List<RegexNode> given,
        ValueSpace all,
        List<RegexNode> wanted,
        RegexFactory factory,
        CancellationToken cancellationToken)
    {
        List<Language> languages = [.. given.Select(node => new Language(node, some.WhiteSpace))];
        // The rule about white space covers a text of white space only: such a text is rare, and the base library collapses it to a space
        // instead of an empty text.
        if (some.WhiteSpace != all.WhiteSpace)
            languages.Add(new Language(XsdRegexParser.Parse("([\\s\\S]*\\S[\\s\\S]*)?", factory)!, WhiteSpaceRule.Preserve));
        return InclusionResult.All(wanted.Select(node =>
        {
            var (isIncluded, text) = Inclusion.Of(languages, new Language(node, all.WhiteSpace), factory, WhiteSpace, cancellationToken);
            // If the expressions are approximations, the text may be valid for neither type.
            return isIncluded == false && !(some.Allows(text!) && !all.Allows(text!))
                ? InclusionResult.Undecided
                : new InclusionResult(isIncluded, text);
        }));
    }

    private static bool IsOneWord(ValueSpace space, CancellationToken cancellationToken)
    {
        if (!TextForms.IsText(space.Code))
            return true;
        var factory = new RegexFactory();
        return new TextForms(factory).Possible(space) is { } given
            && Inclusion.Of(
                [.. given.Select(node => new Language(node, space.WhiteSpace))],
                new Language(XsdRegexParser.Parse("\\S+", factory)!, WhiteSpaceRule.Collapse),
                factory,
                WhiteSpace,
                cancellationToken).IsIncluded == true;
    }

    private static bool HasNumbersOf(ValueSpace some, ValueSpace all)
    {
        if (!NumberRange.IsNumber(some.Code))
            return all.Range == NumberRange.Everything && all.MostDigits == int.MaxValue && all.MostFractionDigits == int.MaxValue;
        var isWhole = some.Code != XmlTypeCode.Decimal;
        var ours = isWhole ? some.Range.OfWholeNumbers() : some.Range;
        if (some.MostDigits < 28)
            ours = ours.Within(NumberRange.OfDigits(some.MostDigits));
        var areDigitsIn = some.MostDigits <= all.MostDigits
            || (isWhole && all.MostDigits < 28 && ours.IsIn(NumberRange.OfDigits(all.MostDigits)));
        var areFractionsIn = Math.Min(some.MostFractionDigits, some.MostDigits) <= all.MostFractionDigits;
        return ours.IsIn(isWhole ? all.Range.OfWholeNumbers() : all.Range) && areDigitsIn && areFractionsIn;
    }

    private static bool HasBoundsOf(ValueSpace some, ValueSpace all)
    {
        // Bounds of floating-point numbers can't be compared with bounds of other numbers.
        if (NumberRange.IsNumber(some.Code) && (all.Lower ?? all.Upper) is not null)
            return NumberRange.Of(all.Lower, all.Upper) is { } theirs && some.Range.IsIn(theirs);
        return OrderBound.StartsIn(some.Lower, all.Lower, some.Code) && OrderBound.EndsIn(some.Upper, all.Upper, some.Code);
    }

    private static bool HasLengthOf(ValueSpace some, ValueSpace all) =>
        some.LeastLength >= all.LeastLength && some.MostLength <= all.MostLength;

    private static bool HasPatternsOf(ValueSpace some, ValueSpace all) =>
        all.Patterns.All(theirs => some.Patterns.Any(ours => ours.ToHashSet(StringComparer.Ordinal).IsSubsetOf(theirs)));

    private static bool IsAnyText(ValueSpace space) => space switch
    {
        { Variety: not ValueVariety.Atomic } or { Values: not null } or { Patterns.Count: > 0 } => false,
        { Code: XmlTypeCode.AnyAtomicType or XmlTypeCode.None } => true,
        { Code: XmlTypeCode.String or XmlTypeCode.NormalizedString or XmlTypeCode.Token } =>
            space is { LeastLength: 0, MostLength: int.MaxValue },
        _ => false,
    };

    private static bool IsKindIn(XmlTypeCode some, XmlTypeCode all) => some == all
        || (all == XmlTypeCode.Decimal && NumberRange.OfBuiltIn(some) is not null)
        || (NumberRange.OfBuiltIn(some) is not null && NumberRange.OfBuiltIn(all) is not null)
        || (all is XmlTypeCode.Double or XmlTypeCode.Float && NumberRange.IsNumber(some))
        || (all == XmlTypeCode.Double && some == XmlTypeCode.Float);
}
