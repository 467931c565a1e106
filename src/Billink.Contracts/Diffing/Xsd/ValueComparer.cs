using System.Xml.Schema;
using Billink.Contracts.Diffing.Xsd.Values;

namespace Billink.Contracts.Diffing.Xsd;

/// <summary>Compares the texts that two types allow.</summary>
/// <param name="walk">Knows names and takes findings.</param>
/// <param name="place">Where the types are used.</param>
internal sealed class ValueComparer(TypeWalk walk, Place place)
{
    private Effect actual;
    private Effect explained;

    public void Compare(ValueSpace old, ValueSpace current, CancellationToken cancellationToken)
    {
        actual = (ValueInclusion.IsIn(old, current, cancellationToken) ? Effect.None : Effect.Narrows)
            | (ValueInclusion.IsIn(current, old, cancellationToken) ? Effect.None : Effect.Widens);
        CompareValues(old, current);
        CompareLimits(old, current);
        ComparePatterns(old, current);
        var left = actual & ~explained;
        if (left != Effect.None)
        {
            var (before, now) = Shown(old) == Shown(current) ? (KindOf(old), KindOf(current)) : (Shown(old), Shown(current));
            Add(
                left.HasFlag(Effect.Narrows) ? XsdRules.ValueTypeChanged : XsdRules.ValueTypeWidened, left, $"{place.Subject} is {now}, and was {before}.",
                old.Type, current.Type, values: (before, now), whenReceived: old.Code == current.Code ? ChangeSeverity.Risky : ChangeSeverity.Breaking);
        }

        if (actual == Effect.None && old.WhiteSpace != current.WhiteSpace)
            walk.Findings.AddQuiet(XsdRules.WhiteSpaceChanged, place, place.Subject, $"White space in {place.Subject}: {current.WhiteSpace}, and was {old.WhiteSpace}.", old.Type, current.Type, (old.WhiteSpace, current.WhiteSpace));
    }

    private void CompareValues(ValueSpace old, ValueSpace current)
    {
        var (before, now) = (Known(old), Known(current));
        foreach (var (value, facet) in before.Where(known => !now.ContainsKey(known.Key)))
        {
            var isListRemoved = now.Count == 0 && walk.OldDialect.MemberOf(facet) is null;
            if (!isListRemoved)
                AddValue(XsdRules.ValueRemoved, current.Allows(value) ? Effect.None : Effect.Narrows, value, $"'{value}' is no longer a value of {place.Subject}.", facet, current.Type, isGone: true);
        }

        foreach (var (value, facet) in now.Where(known => !before.ContainsKey(known.Key)))
        {
            if (before.Count > 0)
                AddValue(XsdRules.ValueAdded, old.Allows(value) ? Effect.None : Effect.Widens, value, $"'{value}' is a new value of {place.Subject}.", old.Type, facet, isGone: false);
        }
    }

    private void AddValue(ChangeRule rule, Effect effect, string value, string message, XmlSchemaObject old, XmlSchemaObject current, bool isGone)
    {
        var member = isGone ? walk.OldDialect.MemberOf((XmlSchemaFacet)old) : walk.NewDialect.MemberOf((XmlSchemaFacet)current);
        explained |= effect;
        walk.Findings.Add(rule, effect, place, place.Subject, message, old, current, value, isGone ? (value, null) : (null, value), members: member is null ? null : [member], breaksSource: isGone && member is not null);
    }

    private void CompareLimits(ValueSpace old, ValueSpace current)
    {
        Limit("least", old.Range.StartsIn(current.Range), current.Range.StartsIn(old.Range), Start(old.Range), Start(current.Range));
        Limit("most", old.Range.EndsIn(current.Range), current.Range.EndsIn(old.Range), End(old.Range), End(current.Range));
        Limit("shortest length", old.LeastLength >= current.LeastLength, current.LeastLength >= old.LeastLength, $"{old.LeastLength}", $"{current.LeastLength}");
        Limit("greatest length", old.MostLength <= current.MostLength, current.MostLength <= old.MostLength, Shown(old.MostLength), Shown(current.MostLength));
        Limit("digits", old.MostDigits <= current.MostDigits, current.MostDigits <= old.MostDigits, Shown(old.MostDigits), Shown(current.MostDigits));
        Limit("digits after the point", old.MostFractionDigits <= current.MostFractionDigits, current.MostFractionDigits <= old.MostFractionDigits, Shown(old.MostFractionDigits), Shown(current.MostFractionDigits));

        void Limit(string what, bool isIn, bool isOut, string before, string now)
        {
            // Between types of another kind limits can't be compared.
            if (old.Variety != current.Variety || old.Code != current.Code)
                return;
            Add(XsdRules.FacetTightened, isIn ? Effect.None : Effect.Narrows, $"The {what} of {place.Subject} is {now}, and was {before}.", old.Type, current.Type, what, (before, now));
            Add(XsdRules.FacetLoosened, isOut ? Effect.None : Effect.Widens, $"The {what} of {place.Subject} is {now}, and was {before}.", old.Type, current.Type, what, (before, now));
        }
    }

    private void ComparePatterns(ValueSpace old, ValueSpace current)
    {
        var (before, now) = (Text(old), Text(current));
        var left = actual & ~explained;
        if (before == now || left == Effect.None || old.Variety != current.Variety)
            return;
        var rule = left.HasFlag(Effect.Narrows) ? XsdRules.PatternChanged : XsdRules.PatternLoosened;
        Add(rule, left, $"{place.Subject} must fit {now}, and had to fit {before}.", (XmlSchemaObject?)old.Facet<XmlSchemaPatternFacet>() ?? old.Type, (XmlSchemaObject?)current.Facet<XmlSchemaPatternFacet>() ?? current.Type, values: (before, now));

        static string Text(ValueSpace space) => space.Patterns.Count == 0 ? "anything" : string.Join(" and ", space.Patterns.Select(choice => string.Join(" or ", choice)));
    }

    // A fact counts only as far as texts bear it out: a limit that a pattern sets anyway changes nothing.
    private void Add(
        ChangeRule rule, Effect effect, string message, XmlSchemaObject old, XmlSchemaObject current, string detail = "", (string? Old, string? New) values = default,
        ChangeSeverity whenReceived = ChangeSeverity.Risky)
    {
        explained |= effect & actual;
        walk.Findings.Add(rule, effect & actual, place, place.Subject, message, old, current, detail, values, whenReceived);
    }

    private static Dictionary<string, XmlSchemaFacet> Known(ValueSpace space)
    {
        var known = new Dictionary<string, XmlSchemaFacet>(StringComparer.Ordinal);
        foreach (var value in space.Values ?? [])
        {
            if (space.Facet(value) is { } facet)
                known.TryAdd(value, facet);
        }

        foreach (var (value, facet) in space.Members.SelectMany(Known))
            known.TryAdd(value, facet);
        return known;
    }

    private static string Shown(ValueSpace space) => space.Type.QualifiedName.IsEmpty ? KindOf(space) : space.Type.QualifiedName.Name;

    private static string KindOf(ValueSpace space) => space.Variety switch
    {
        ValueVariety.Atomic => $"a {space.Code}",
        ValueVariety.List => $"a list of {Shown(space.Item!)}",
        _ => string.Join(" or ", space.Members.Select(Shown)),
    };

    private static string Shown(int limit) => limit == int.MaxValue ? "unlimited" : $"{limit}";

    private static string Start(NumberRange range) => range.Least is { } least ? $"{(range.IsLeastIn ? "" : "above ")}{least}" : "unlimited";

    private static string End(NumberRange range) => range.Most is { } most ? $"{(range.IsMostIn ? "" : "below ")}{most}" : "unlimited";
}
