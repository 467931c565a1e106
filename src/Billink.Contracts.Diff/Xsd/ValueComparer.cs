using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Values;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Compares the texts that two types allow.</summary>
/// <param name="walk">Knows names and takes findings.</param>
/// <param name="place">Where the types are used.</param>
internal sealed class ValueComparer(TypeWalk walk, Place place)
{
    private Effect actual;
    private Effect explained;

    public void Compare(ValueSpace old, ValueSpace current, CancellationToken cancellationToken)
    {
        var gone = ValueInclusion.Of(old, current, cancellationToken);
        var come = ValueInclusion.Of(current, old, cancellationToken);
        walk.Aims.Add(old.Type, gone.Example);
        actual = (gone.Verdict == false ? Effect.Narrows : Effect.None) | (come.Verdict == false ? Effect.Widens : Effect.None);
        if (IsReferredTo(old) && !IsReferredTo(current))
            actual |= Effect.Narrows;
        CompareValues(old, current);
        CompareLimits(old, current);
        ComparePatterns(old, current);
        var left = actual & ~explained;
        if (left != Effect.None)
            AddType(left, old, current);
        if (gone.Verdict is null || come.Verdict is null)
        {
            walk.Findings.AddQuiet(
                ValueRules.ValueUndecided, place, place.Subject,
                $"Whether {place.Subject} takes other values can't be decided.", old.Type, current.Type);
        }

        if (old.Code != current.Code && !actual.HasFlag(Effect.Narrows))
            walk.NoteKeys(place, old.Type, current.Type);
        if (actual == Effect.None && old.WhiteSpace != current.WhiteSpace)
        {
            var (before, now) = ($"{old.WhiteSpace}".ToLowerInvariant(), $"{current.WhiteSpace}".ToLowerInvariant());
            walk.Findings.AddQuiet(
                ValueRules.WhiteSpaceChanged, place, place.Subject, $"White space in {place.Subject}: {now}, and was {before}.",
                old.Type, current.Type, (before, now));
        }
    }

    // An ID that is one no longer leaves every reference to it dangling.
    private bool IsReferredTo(ValueSpace space) => space.Code == XmlTypeCode.Id && walk.HasReferences;

    private void AddType(Effect left, ValueSpace old, ValueSpace current)
    {
        var (before, now) = Shown(old) == Shown(current) ? (KindOf(old), KindOf(current)) : (Shown(old), Shown(current));
        var message = before == now ? $"White space or limits of {place.Subject} changed." : $"{place.Subject} is {now}, and was {before}.";
        Add(
            left.HasFlag(Effect.Narrows) ? ValueRules.ValueTypeChanged : ValueRules.ValueTypeWidened, left, message, old.Type, current.Type,
            values: (before, now), whenReceived: old.Code == current.Code ? ChangeSeverity.Risky : ChangeSeverity.Breaking);
    }

    private void CompareValues(ValueSpace old, ValueSpace current)
    {
        var (before, now) = (Known(old), Known(current));
        foreach (var (value, facet) in before.Where(known => !now.ContainsKey(known.Key)))
        {
            var isListRemoved = now.Count == 0 && walk.OldDialect.MemberOf(facet) is null;
            if (isListRemoved)
                continue;
            AddValue(
                ValueRules.ValueRemoved, current.Allows(value) ? Effect.None : Effect.Narrows, value,
                $"'{value}' is no longer a value of {place.Subject}.", facet, current.Type, isGone: true);
        }

        foreach (var (value, facet) in now.Where(known => before.Count > 0 && !before.ContainsKey(known.Key)))
        {
            AddValue(
                ValueRules.ValueAdded, old.Allows(value) ? Effect.None : Effect.Widens, value,
                $"'{value}' is a new value of {place.Subject}.", old.Type, facet, isGone: false);
        }
    }

    private void AddValue(
        ChangeRule rule, Effect effect, string value, string message, XmlSchemaObject old, XmlSchemaObject current, bool isGone)
    {
        var member = isGone ? walk.OldDialect.MemberOf((XmlSchemaFacet)old) : walk.NewDialect.MemberOf((XmlSchemaFacet)current);
        explained |= effect;
        walk.Findings.Add(
            rule, effect, place, place.Subject, message, old, current, value, isGone ? (value, null) : (null, value),
            members: member is null ? null : [member], breaksSource: isGone && member is not null);
    }

    private void CompareLimits(ValueSpace before, ValueSpace now)
    {
        // Between types of another kind limits can't be compared.
        if (before.Variety != now.Variety || before.Code != now.Code)
            return;
        Limit("least", before.Range.StartsIn(now.Range), now.Range.StartsIn(before.Range), Start(before.Range), Start(now.Range));
        Limit("most", before.Range.EndsIn(now.Range), now.Range.EndsIn(before.Range), End(before.Range), End(now.Range));
        Bound("least", OrderBound.StartsIn, before.Lower, now.Lower);
        Bound("most", OrderBound.EndsIn, before.Upper, now.Upper);
        Least("shortest length", before.LeastLength, now.LeastLength);
        Most("greatest length", before.MostLength, now.MostLength);
        Most("digits", before.MostDigits, now.MostDigits);
        Most("digits after the point", before.MostFractionDigits, now.MostFractionDigits);

        void Bound(string what, Func<OrderBound?, OrderBound?, XmlTypeCode, bool> isIn, OrderBound? one, OrderBound? other) =>
            Limit(what, isIn(one, other, before.Code), isIn(other, one, before.Code), Shown(one), Shown(other));

        void Least(string what, int one, int other) => Limit(what, one >= other, other >= one, Shown(one), Shown(other));

        void Most(string what, int one, int other) => Limit(what, one <= other, other <= one, Shown(one), Shown(other));

        void Limit(string what, bool isIn, bool isOut, string was, string isNow)
        {
            var message = $"The {what} of {place.Subject} is {isNow}, and was {was}.";
            Add(ValueRules.FacetTightened, isIn ? Effect.None : Effect.Narrows, message, before.Type, now.Type, what, (was, isNow));
            Add(ValueRules.FacetLoosened, isOut ? Effect.None : Effect.Widens, message, before.Type, now.Type, what, (was, isNow));
        }
    }

    private void ComparePatterns(ValueSpace old, ValueSpace current)
    {
        var (before, now) = (Text(old), Text(current));
        var left = actual & ~explained;
        if (before == now || left == Effect.None || old.Variety != current.Variety)
            return;
        var rule = left.HasFlag(Effect.Narrows) ? ValueRules.PatternChanged : ValueRules.PatternLoosened;
        Add(rule, left, $"{place.Subject} must fit {now}, and had to fit {before}.", Part(old), Part(current), values: (before, now));

        static string Text(ValueSpace space) => space.Patterns.Count == 0
            ? "anything"
            : string.Join(" and ", space.Patterns.Select(choice => string.Join(" or ", choice)));

        static XmlSchemaObject Part(ValueSpace space) => (XmlSchemaObject?)space.Facet<XmlSchemaPatternFacet>() ?? space.Type;
    }

    // A fact counts only as far as texts bear it out: a limit that a pattern sets anyway changes nothing.
    private void Add(
        ChangeRule rule,
        Effect effect,
        string message,
        XmlSchemaObject old,
        XmlSchemaObject current,
        string detail = "",
        (string? Old, string? New) values = default,
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

    private static string Shown(OrderBound? bound) => bound is null ? "unlimited" : $"{(bound.IsIn ? "" : "beyond ")}{bound.Value}";

    private static string Start(NumberRange range) =>
        range.Least is { } least ? $"{(range.IsLeastIn ? "" : "above ")}{least}" : "unlimited";

    private static string End(NumberRange range) => range.Most is { } most ? $"{(range.IsMostIn ? "" : "below ")}{most}" : "unlimited";
}
