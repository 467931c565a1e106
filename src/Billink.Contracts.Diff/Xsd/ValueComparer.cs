using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Values;

namespace Billink.Contracts.Diff.Xsd;

/// <summary>Compares the texts that two types allow.</summary>
/// <param name="comparison">Has the names, and collects the findings.</param>
/// <param name="use">Where the types are used.</param>
internal sealed class ValueComparer(TypeComparison comparison, TypeUse use)
{
    private Effect actual;
    private Effect explained;

    public void Compare(ValueSpace old, ValueSpace current, CancellationToken cancellationToken)
    {
        var gone = ValueInclusion.Of(old, current, cancellationToken);
        var come = ValueInclusion.Of(current, old, cancellationToken);
        comparison.Hints.Add(old.Type, gone.Witness);
        actual = (gone.IsIncluded == false ? Effect.Narrows : Effect.None) | (come.IsIncluded == false ? Effect.Widens : Effect.None);
        if (IsReferredTo(old) && !IsReferredTo(current))
            actual |= Effect.Narrows;
        CompareValues(old, current);
        CompareLimits(old, current);
        ComparePatterns(old, current);
        var left = actual & ~explained;
        if (left != Effect.None)
            AddType(left, old, current);
        if (gone.IsIncluded is null || come.IsIncluded is null)
        {
            comparison.Findings.Add(
                new(ValueRules.ValueUndecided, null, use, use.Subject, $"Whether {use.Subject} takes other values can't be decided.")
                {
                    Old = old.Type,
                    New = current.Type,
                });
        }

        if (old.Code != current.Code && !actual.HasFlag(Effect.Narrows))
            comparison.NoteKeys(use, old.Type, current.Type);
        if (actual == Effect.None && old.WhiteSpace != current.WhiteSpace)
        {
            var (before, now) = ($"{old.WhiteSpace}".ToLowerInvariant(), $"{current.WhiteSpace}".ToLowerInvariant());
            comparison.Findings.Add(
                new(ValueRules.WhiteSpaceChanged, null, use, use.Subject, $"White space in {use.Subject}: {now}, and was {before}.")
                {
                    Old = old.Type,
                    New = current.Type,
                    OldValue = before,
                    NewValue = now,
                });
        }
    }

    // If a value is no longer an ID, references to it become invalid.
    private bool IsReferredTo(ValueSpace space) => space.Code == XmlTypeCode.Id && comparison.HasReferences;

    private void AddType(Effect left, ValueSpace old, ValueSpace current)
    {
        var (before, now) = Shown(old) == Shown(current) ? (KindOf(old), KindOf(current)) : (Shown(old), Shown(current));
        var message = before == now ? $"White space or limits of {use.Subject} changed." : $"{use.Subject} is {now}, and was {before}.";
        Add(
            left.HasFlag(Effect.Narrows) ? ValueRules.ValueTypeChanged : ValueRules.ValueTypeWidened, left, message, old.Type, current.Type,
            values: (before, now), whenReceived: old.Code == current.Code ? Severity.Risky : Severity.Breaking);
    }

    private void CompareValues(ValueSpace old, ValueSpace current)
    {
        var (before, now) = (Known(old), Known(current));
        foreach (var (value, facet) in before.Where(known => !now.ContainsKey(known.Key)))
        {
            var isListRemoved = now.Count == 0 && comparison.OldVocabulary.MemberOf(facet) is null;
            if (isListRemoved)
                continue;
            AddValue(
                ValueRules.ValueRemoved, current.Allows(value) ? Effect.None : Effect.Narrows, value,
                $"'{value}' is no longer a value of {use.Subject}.", facet, current.Type, isGone: true);
        }

        foreach (var (value, facet) in now.Where(known => before.Count > 0 && !before.ContainsKey(known.Key)))
        {
            AddValue(
                ValueRules.ValueAdded, old.Allows(value) ? Effect.None : Effect.Widens, value,
                $"'{value}' is a new value of {use.Subject}.", old.Type, facet, isGone: false);
        }
    }

    private void AddValue(
        Rule rule, Effect effect, string value, string message, XmlSchemaObject old, XmlSchemaObject current, bool isGone)
    {
        var member = isGone
            ? comparison.OldVocabulary.MemberOf((XmlSchemaFacet)old)
            : comparison.NewVocabulary.MemberOf((XmlSchemaFacet)current);
        explained |= effect;
        comparison.Findings.Add(
            new(rule, effect, use, use.Subject, message)
            {
                Old = old,
                New = current,
                Detail = value,
                OldValue = isGone ? value : null,
                NewValue = isGone ? null : value,
                Members = member is null ? null : [member],
                BreaksSource = isGone && member is not null,
            });
    }

    private void CompareLimits(ValueSpace before, ValueSpace now)
    {
        // Limits of types of different kinds can't be compared.
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
            var message = $"The {what} of {use.Subject} is {isNow}, and was {was}.";
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
        Add(rule, left, $"{use.Subject} must fit {now}, and had to fit {before}.", Part(old), Part(current), values: (before, now));

        static string Text(ValueSpace space) => space.Patterns.Count == 0
            ? "anything"
            : string.Join(" and ", space.Patterns.Select(choice => string.Join(" or ", choice)));

        static XmlSchemaObject Part(ValueSpace space) => (XmlSchemaObject?)space.Facet<XmlSchemaPatternFacet>() ?? space.Type;
    }

    // A facet counts only if it affects texts: a limit that a pattern implies has no effect.
    private void Add(
        Rule rule,
        Effect effect,
        string message,
        XmlSchemaObject old,
        XmlSchemaObject current,
        string detail = "",
        (string? Old, string? New) values = default,
        Severity whenReceived = Severity.Risky)
    {
        explained |= effect & actual;
        comparison.Findings.Add(
            new(rule, effect & actual, use, use.Subject, message)
            {
                Old = old,
                New = current,
                Detail = detail,
                OldValue = values.Old,
                NewValue = values.New,
                WhenReceived = whenReceived,
            });
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
