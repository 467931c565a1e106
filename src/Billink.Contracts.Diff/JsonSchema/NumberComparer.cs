using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares limits of numbers.</summary>
internal static class NumberComparer
{
    public static void Compare(SchemaComparison pair)
    {
        if ((pair.Old.WrittenTypes & pair.New.WrittenTypes & SchemaTypes.Number) == SchemaTypes.None)
            return;
        CompareBound(pair, isMinimum: true);
        CompareBound(pair, isMinimum: false);
        CompareSteps(pair);
    }

    private static void CompareBound(SchemaComparison pair, bool isMinimum)
    {
        var (before, now) = isMinimum ? (pair.Old.Minimum, pair.New.Minimum) : (pair.Old.Maximum, pair.New.Maximum);
        if (before == now)
            return;
        var isStricter = now is { } next && (before is not { } was || SchemaView.IsStricter(next, was, isMinimum));
        var effect = pair.EffectOn(
            Effective(before, pair.Old, isMinimum) == Effective(now, pair.New, isMinimum)
                ? Effect.None
                : isStricter ? Effect.Narrows
                : Effect.Widens,
            value => Fits(value, before, isMinimum),
            value => Fits(value, now, isMinimum));
        var rule = (isMinimum, isStricter) switch
        {
            (true, true) => SchemaRules.MinimumRaised,
            (true, false) => SchemaRules.MinimumLowered,
            (false, true) => SchemaRules.MaximumLowered,
            _ => SchemaRules.MaximumRaised,
        };
        pair.AddLimit(rule, isMinimum ? "minimum" : "maximum", before, now, effect);
    }

    // A limit that the format has anyway isn't new.
    private static Bound? Effective(Bound? bound, SchemaView view, bool isMinimum)
    {
        foreach (var range in view.Formats.Select(Formats.Range))
        {
            if (range is not { } limits)
                continue;
            var limit = new Bound(isMinimum ? limits.Minimum : limits.Maximum, false);
            if (bound is not { } written || SchemaView.IsStricter(limit, written, isMinimum))
                bound = limit;
        }

        return OnStep(bound, view, isMinimum);
    }

    // A limit that moves between two steps has no effect.
    private static Bound? OnStep(Bound? bound, SchemaView view, bool isMinimum)
    {
        if (bound is not { } limit || view.MultipleOf.Count != 1)
            return bound;
        var step = view.MultipleOf[0];
        var nearest = isMinimum ? Math.Ceiling(limit.Value / step) * step : Math.Floor(limit.Value / step) * step;
        if (limit.Exclusive && nearest == limit.Value)
            nearest += isMinimum ? step : -step;
        return new Bound(nearest, false);
    }

    private static bool Fits(SpecNode value, Bound? bound, bool isMinimum) =>
        (value as SpecScalar)?.Number is not { } number
            || bound is not { } limit
            || !SchemaView.IsStricter(limit, new Bound(number, false), isMinimum);

    private static void CompareSteps(SchemaComparison pair)
    {
        var (before, now) = (pair.Old.MultipleOf, pair.New.MultipleOf);
        if (before.SequenceEqual(now))
            return;
        var effect = Effect.None;
        if (!IsImplied(now, before, pair.Old))
            effect |= Effect.Narrows;
        if (!IsImplied(before, now, pair.New))
            effect |= Effect.Widens;
        effect = pair.EffectOn(effect, value => IsMultiple(value, before), value => IsMultiple(value, now));
        if (effect != Effect.None || before.Count != now.Count)
            pair.AddLimit(SchemaRules.MultipleOfChanged, "multipleOf", Text(before), Text(now), effect);
    }

    // A multiple of six is also a multiple of two.
    private static bool IsImplied(IReadOnlyList<decimal> steps, IReadOnlyList<decimal> by, SchemaView view) =>
        steps.All(
            step => by.Any(other => other % step == 0)
                || ((view.WrittenTypes & SchemaTypes.Fraction) == SchemaTypes.None && 1 % step == 0));

    private static bool IsMultiple(SpecNode value, IReadOnlyList<decimal> steps) =>
        (value as SpecScalar)?.Number is not { } number || steps.All(step => number % step == 0);

    private static string? Text(IReadOnlyList<decimal> steps) =>
        steps.Count == 0 ? null : string.Join(" and ", steps.Select(SchemaPairs.ShowNumber));
}
