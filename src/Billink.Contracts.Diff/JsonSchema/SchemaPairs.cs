using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Methods that the comparers share.</summary>
internal static class SchemaPairs
{
    /// <summary>Adds a finding at a keyword of both schemas, or at the schemas themselves.</summary>
    public static void Add(this SchemaComparison pair, SchemaFinding finding, string? keyword = null) =>
        pair.Findings.Add(finding with { Old = Element(pair.Old, keyword), New = Element(pair.New, keyword) });

    /// <summary>Compares a lower limit: a higher value allows less.</summary>
    public static void CompareLower(
        this SchemaComparison pair, decimal? oldLimit, decimal? newLimit, string keyword, SchemaRule raised, SchemaRule lowered)
    {
        if ((newLimit ?? 0) > (oldLimit ?? 0))
            pair.AddLimit(raised, keyword, oldLimit, newLimit);
        else if ((newLimit ?? 0) < (oldLimit ?? 0))
            pair.AddLimit(lowered, keyword, oldLimit, newLimit);
    }

    /// <summary>Compares an upper limit: a lower value allows less.</summary>
    public static void CompareUpper(
        this SchemaComparison pair, decimal? oldLimit, decimal? newLimit, string keyword, SchemaRule lowered, SchemaRule raised)
    {
        if (newLimit is { } now && (oldLimit is not { } before || now < before))
            pair.AddLimit(lowered, keyword, oldLimit, newLimit);
        else if (oldLimit is { } was && (newLimit is not { } next || next > was))
            pair.AddLimit(raised, keyword, oldLimit, newLimit);
    }

    public static void AddLimit(
        this SchemaComparison pair, SchemaRule rule, string keyword, object? oldLimit, object? newLimit, Effect? effect = null,
        Severity? severity = null)
    {
        var (before, now) = (Show(oldLimit), Show(newLimit));
        var text = (before, now) switch
        {
            (null, _) => $"has {keyword} {now}, where it had none",
            (_, null) => $"no longer has {keyword}; it was {before}",
            _ => $"has {keyword} {now} instead of {before}",
        };
        pair.Add(
            new(rule, text)
            {
                OldValue = before,
                NewValue = now,
                Effect = effect ?? rule.Effect,
                Severity = severity,
                Reason = severity == Severity.Risky
                    ? "Not decided: none of the texts that were tried shows a difference, but the pattern can't be compared exactly."
                    : null,
            },
            keyword);
    }

    /// <summary>The effect of a limit on a schema with few values: a limit without such a value has none.</summary>
    public static Effect EffectOn(this SchemaComparison pair, Effect effect, Func<SpecNode, bool> fitsOld, Func<SpecNode, bool> fitsNew)
    {
        // A value that only one list has is already reported.
        if (pair.Old.Enum is { } oldValues && oldValues.Values.Where(value => IsOn(pair.New, value)).All(fitsNew))
            effect &= ~Effect.Narrows;
        if (pair.New.Enum is { } newValues && newValues.Values.Where(value => IsOn(pair.Old, value)).All(fitsOld))
            effect &= ~Effect.Widens;
        return effect;
    }

    /// <summary>Whether a property isn't sent in a direction: read-only ones aren't part of requests.</summary>
    public static bool IsHidden(this SchemaView property, Direction direction) =>
        direction == Direction.Request ? property.IsReadOnly : property.IsWriteOnly;

    /// <summary>Whether no number is between two limits.</summary>
    public static bool IsBeyond(Bound? least, Bound? most) => least is { } low && most is { } high
        && (low.Value > high.Value || (low.Value == high.Value && (low.Exclusive || high.Exclusive)));

    public static string? Show(object? value) => value is null ? null : FormattableString.Invariant($"{value}");

    public static string ShowNumber(decimal number) => SpecScalar.Of(number).Value;

    private static bool IsOn(SchemaView view, SpecNode value) => view.Enum is null || view.Enum.ContainsKey(SpecText.Canonical(value));

    private static SpecElement Element(SchemaView view, string? keyword)
    {
        if (keyword is not null)
        {
            foreach (var node in view.Nodes)
            {
                if (node.Element.Get(keyword) is { } element)
                    return element;
            }
        }

        return view.Main.Element;
    }
}
