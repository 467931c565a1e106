using Billink.Contracts.Documents;
using Billink.Contracts.Instances;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares limits of texts, and formats.</summary>
internal static class TextComparer
{
    public static void Compare(SchemaComparison pair, CancellationToken cancellationToken)
    {
        var common = pair.Old.WrittenTypes & pair.New.WrittenTypes;
        if ((common & (SchemaTypes.String | SchemaTypes.Number)) != SchemaTypes.None)
            CompareFormats(pair, common, cancellationToken);
        if ((common & SchemaTypes.String) == SchemaTypes.None)
            return;
        CompareLeast(pair, cancellationToken);
        CompareMost(pair, cancellationToken);
        ComparePatterns(pair, cancellationToken);
    }

    private static void CompareLeast(SchemaComparison pair, CancellationToken cancellationToken)
    {
        var (before, now) = (pair.Old.MinLength ?? 0, pair.New.MinLength ?? 0);
        if (before == now)
            return;
        var raised = now > before;
        var strictest = Math.Max(before, now);
        var effect = pair.EffectOn(
            raised ? Effect.Narrows : Effect.Widens, value => IsLong(value, before), value => IsLong(value, now))
            & ~Reached(pair, formats => strictest <= formats.Max(format => Formats.Length(format).Least));
        AddLength(
            pair, raised ? SchemaRules.MinLengthRaised : SchemaRules.MinLengthLowered, "minLength",
            (pair.Old.MinLength, pair.New.MinLength), effect, Outside(
                pair, raised, view => TextSets.AreAllOfLength(view, strictest, null, cancellationToken),
                text => !IsLong(text, strictest)));
    }

    private static void CompareMost(SchemaComparison pair, CancellationToken cancellationToken)
    {
        var (before, now) = (pair.Old.MaxLength, pair.New.MaxLength);
        if (before == now)
            return;
        var lowered = now is { } limit && (before is not { } was || limit < was);
        var strictest = (lowered ? now : before)!.Value;
        var effect = pair.EffectOn(
            lowered ? Effect.Narrows : Effect.Widens, value => IsShort(value, before), value => IsShort(value, now))
            & ~Reached(pair, formats => formats.Min(format => Formats.Length(format).Most) <= strictest);
        AddLength(
            pair, lowered ? SchemaRules.MaxLengthLowered : SchemaRules.MaxLengthRaised, "maxLength", (before, now), effect, Outside(
                pair, lowered, view => TextSets.AreAllOfLength(view, 0, strictest, cancellationToken),
                text => !IsShort(text, strictest)));
    }

    // A limit that the format implies has no effect.
    private static Effect Reached(SchemaComparison pair, Func<IReadOnlyList<string>, bool> keeps) =>
        (pair.Old.Formats.Count > 0 && keeps(pair.Old.Formats) ? Effect.Narrows : Effect.None)
        | (pair.New.Formats.Count > 0 && keeps(pair.New.Formats) ? Effect.Widens : Effect.None);

    // Whether a text of the version without the limit is outside of it: its pattern may imply the limit. Null if undecided.
    private static bool? Outside(SchemaComparison pair, bool narrows, Func<SchemaView, bool?> areAllInside, Func<SpecNode, bool> isOutside)
    {
        var view = narrows ? pair.Old : pair.New;
        if (view.Patterns.Count == 0)
            return true;
        return !areAllInside(view) ?? (PatternSampler.Has(view.Patterns, text => isOutside(SpecScalar.Of(text))) == true ? true : null);
    }

    private static void AddLength(
        SchemaComparison pair, SchemaRule rule, string keyword, (decimal? Old, decimal? New) limits, Effect effect, bool? isReached)
    {
        effect = isReached == false ? Effect.None : effect;
        var isUndecided = isReached is null && Judge.SeverityOf(effect, pair.Direction) == Severity.Breaking;
        pair.AddLimit(rule, keyword, limits.Old, limits.New, effect, isUndecided ? Severity.Risky : null);
    }

    private static bool IsLong(SpecNode value, decimal limit) =>
        value is not SpecScalar { Kind: SpecKind.Text } text || TextLength.Of(text.Value) >= limit;

    private static bool IsShort(SpecNode value, decimal? limit) =>
        value is not SpecScalar { Kind: SpecKind.Text } text || limit is null || TextLength.Of(text.Value) <= limit;

    private static void ComparePatterns(SchemaComparison pair, CancellationToken cancellationToken)
    {
        var gone = pair.Old.Patterns.Except(pair.New.Patterns, StringComparer.Ordinal).ToList();
        var added = pair.New.Patterns.Except(pair.Old.Patterns, StringComparer.Ordinal).ToList();
        if (gone.Count == 0 && added.Count == 0)
            return;
        var (narrows, widens) = (Escapes(pair.Old, added, cancellationToken), Escapes(pair.New, gone, cancellationToken));
        var known = EffectOf(narrows == true, widens == true);
        var possible = pair.EffectOn(
            EffectOf(narrows != false, widens != false), value => FitsAll(value, gone), value => FitsAll(value, added));
        var isUndecided = Judge.SeverityOf(known & possible, pair.Direction) != Severity.Breaking
            && Judge.SeverityOf(possible, pair.Direction) == Severity.Breaking;
        var (before, now) = (Join(gone), Join(added));
        var rule = before is null ? SchemaRules.PatternAdded : now is null ? SchemaRules.PatternRemoved : SchemaRules.PatternChanged;
        pair.AddLimit(rule, "pattern", before, now, possible, isUndecided ? Severity.Risky : null);
    }

    private static Effect EffectOf(bool narrows, bool widens) =>
        (narrows ? Effect.Narrows : Effect.None) | (widens ? Effect.Widens : Effect.None);

    // Whether a text of a schema doesn't match some patterns. Null if neither automata nor samples can tell.
    private static bool? Escapes(SchemaView view, List<string> patterns, CancellationToken cancellationToken)
    {
        if (patterns.Count == 0)
            return false;
        if (TextSets.AreAllIn(view, patterns, cancellationToken) is { } areAllIn)
            return !areAllIn;
        return view.Patterns.Count == 0 || PatternSampler.Differs(view.Patterns, patterns) == true ? true : null;
    }

    private static bool FitsAll(SpecNode value, List<string> patterns) => value is not SpecScalar { Kind: SpecKind.Text } text
        || patterns.TrueForAll(pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), text.Value) != false);

    private static string? Join(List<string> texts) => texts.Count == 0 ? null : string.Join(" and ", texts);

    private static void CompareFormats(SchemaComparison pair, SchemaTypes common, CancellationToken cancellationToken)
    {
        var gone = pair.Old.Formats.Except(pair.New.Formats, StringComparer.Ordinal)
            .Where(format => Formats.Applies(format, common))
            .ToList();
        var added = pair.New.Formats.Except(pair.Old.Formats, StringComparer.Ordinal)
            .Where(format => Formats.Applies(format, common))
            .ToList();
        if (gone.Count == 0 && added.Count == 0)
            return;
        var effect = Effect.None;
        if (added.Exists(format => !IsImplied(format, gone, pair.Old)))
            effect |= Effect.Narrows;
        if (gone.Exists(format => !IsImplied(format, added, pair.New)))
            effect |= Effect.Widens;
        effect = pair.EffectOn(
            effect, value => gone.TrueForAll(format => Formats.IsMatch(format, value)),
            value => added.TrueForAll(format => Formats.IsMatch(format, value)));
        var harm = Judge.SeverityOf(effect, pair.Direction);
        var isUnknown = gone.Concat(added).Any(format => !Formats.IsKnown(format));
        var (before, now) = (Join(gone), Join(added));
        var text = (before, now) switch
        {
            (null, _) => $"has format {now}, where it had none",
            (_, null) => $"no longer has a format; it was {before}",
            _ => $"has format {now} instead of {before}",
        };
        pair.Add(
            new(SchemaRules.FormatChanged, text)
            {
                OldValue = before,
                NewValue = now,
                Effect = effect,
                Severity = isUnknown && harm == Severity.Breaking ? Severity.Risky : harm,
                Reason = isUnknown && harm == Severity.Breaking
                    ? "The format is not one that tools know, so nobody can tell what it allows."
                    : null,
            },
            "format");

        // A pattern may say all that a format says.
        bool IsImplied(string format, List<string> by, SchemaView view) => Formats.IsImplied(format, by, view)
            || (common == SchemaTypes.String
                && Formats.IsExact(format)
                && view.Patterns.Count > 0
                && TextSets.AreAllIn(view, [Formats.Pattern(format)!], cancellationToken) == true);
    }
}
