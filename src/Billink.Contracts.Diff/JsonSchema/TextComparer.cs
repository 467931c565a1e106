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
            CompareFormats(pair, common);
        if ((common & SchemaTypes.String) == SchemaTypes.None)
            return;
        CompareLengths(pair);
        ComparePatterns(pair, cancellationToken);
    }

    private static void CompareLengths(SchemaComparison pair)
    {
        var (oldView, newView) = (pair.Old, pair.New);
        if ((oldView.MinLength ?? 0) != (newView.MinLength ?? 0))
        {
            var raised = (newView.MinLength ?? 0) > (oldView.MinLength ?? 0);
            var effect = pair.EffectOn(
                raised ? Effect.Narrows : Effect.Widens, value => IsLong(value, oldView.MinLength),
                value => IsLong(value, newView.MinLength))
                & ~Reached(
                    pair,
                    formats => Math.Max(
                        newView.MinLength ?? 0, oldView.MinLength ?? 0) <= formats.Max(format => Formats.Length(format).Least));
            var strictest = raised ? newView.MinLength : oldView.MinLength;
            pair.AddLimit(
                raised ? SchemaRules.MinLengthRaised : SchemaRules.MinLengthLowered, "minLength", oldView.MinLength, newView.MinLength,
                effect,
                Unproven(pair, effect, text => !IsLong(SpecScalar.Of(text), strictest)));
        }

        if (oldView.MaxLength != newView.MaxLength)
        {
            var lowered = newView.MaxLength is { } now && (oldView.MaxLength is not { } before || now < before);
            var effect = pair.EffectOn(
                lowered ? Effect.Narrows : Effect.Widens, value => IsShort(value, oldView.MaxLength),
                value => IsShort(value, newView.MaxLength))
                & ~Reached(
                    pair,
                    formats => formats.Min(format => Formats.Length(format).Most) <= Math.Min(
                        newView.MaxLength ?? int.MaxValue, oldView.MaxLength ?? int.MaxValue));
            var strictest = lowered ? newView.MaxLength : oldView.MaxLength;
            pair.AddLimit(
                lowered ? SchemaRules.MaxLengthLowered : SchemaRules.MaxLengthRaised, "maxLength", oldView.MaxLength, newView.MaxLength,
                effect,
                Unproven(pair, effect, text => !IsShort(SpecScalar.Of(text), strictest)));
        }
    }

    // A limit that the format implies has no effect.
    private static Effect Reached(SchemaComparison pair, Func<IReadOnlyList<string>, bool> keeps) =>
        (pair.Old.Formats.Count > 0 && keeps(pair.Old.Formats) ? Effect.Narrows : Effect.None)
        | (pair.New.Formats.Count > 0 && keeps(pair.New.Formats) ? Effect.Widens : Effect.None);

    // A pattern may imply the limit.
    private static Severity? Unproven(SchemaComparison pair, Effect effect, Func<string, bool> isOutside)
    {
        var patterns = pair.Direction == Direction.Request ? pair.Old.Patterns : pair.New.Patterns;
        return Judge.SeverityOf(effect, pair.Direction) == Severity.Breaking
            && patterns.Count > 0
            && PatternSampler.Has(patterns, isOutside) == false
            ? Severity.Risky
            : null;
    }

    private static bool IsLong(SpecNode value, decimal? limit) =>
        value is not SpecScalar { Kind: SpecKind.Text } text || TextLength.Of(text.Value) >= (limit ?? 0);

    private static bool IsShort(SpecNode value, decimal? limit) =>
        value is not SpecScalar { Kind: SpecKind.Text } text || limit is null || TextLength.Of(text.Value) <= limit;

    private static void ComparePatterns(SchemaComparison pair, CancellationToken cancellationToken)
    {
        var gone = pair.Old.Patterns.Except(pair.New.Patterns, StringComparer.Ordinal).ToList();
        var added = pair.New.Patterns.Except(pair.Old.Patterns, StringComparer.Ordinal).ToList();
        if (gone.Count == 0 && added.Count == 0)
            return;
        var (before, now) = (Join(gone), Join(added));
        var (rule, effect, isSure) = (before, now) switch
        {
            (null, _) => (SchemaRules.PatternAdded, Effect.Narrows, true),
            (_, null) => (SchemaRules.PatternRemoved, Effect.Widens, true),
            _ => Decide(pair, gone, added, cancellationToken),
        };
        effect = pair.EffectOn(effect, value => FitsAll(value, gone), value => FitsAll(value, added));
        if (isSure)
        {
            pair.AddLimit(rule, "pattern", before, now, effect);
            return;
        }

        pair.Add(
            new(rule, $"has pattern {now} instead of {before}")
            {
                OldValue = before,
                NewValue = now,
                Effect = effect,
                Severity = Severity.Risky,
                Reason = "Among the texts that were tried none shows a difference, but two patterns can't be compared for certain.",
            },
            "pattern");
    }

    private static (SchemaRule Rule, Effect Effect, bool IsSure) Decide(
        SchemaComparison pair, IReadOnlyList<string> gone, IReadOnlyList<string> added, CancellationToken cancellationToken)
    {
        var isOldInNew = PatternInclusion.Of(pair.Old.Patterns, added, cancellationToken);
        var isNewInOld = PatternInclusion.Of(pair.New.Patterns, gone, cancellationToken);
        var isDecided = isOldInNew is not null && isNewInOld is not null;

        // If it can't be decided, samples of one pattern are matched against the other.
        var narrows = isOldInNew is null ? PatternSampler.Differs(gone, added) != false : !isOldInNew.Value;
        var widens = isNewInOld is null ? PatternSampler.Differs(added, gone) != false : !isNewInOld.Value;
        var effect = (narrows ? Effect.Narrows : Effect.None) | (widens ? Effect.Widens : Effect.None);
        return (SchemaRules.PatternChanged, effect == Effect.None && !isDecided ? Effect.Both : effect, isDecided || effect != Effect.None);
    }

    private static bool FitsAll(SpecNode value, List<string> patterns) => value is not SpecScalar { Kind: SpecKind.Text } text
        || patterns.TrueForAll(pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), text.Value) != false);

    private static string? Join(List<string> patterns) => patterns.Count == 0 ? null : string.Join(" and ", patterns);

    private static void CompareFormats(SchemaComparison pair, SchemaTypes common)
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
        if (added.Exists(format => !Formats.IsImplied(format, gone, pair.Old)))
            effect |= Effect.Narrows;
        if (gone.Exists(format => !Formats.IsImplied(format, added, pair.New)))
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
    }
}
