using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>One difference between two schemas.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Text">What happened, as the end of a sentence: <c>became required</c>.</param>
/// <param name="Old">Where it stood.</param>
/// <param name="New">Where it stands.</param>
internal sealed record SchemaFinding(SchemaRule Rule, string Text, SpecPlace? Old, SpecPlace? New)
{
    /// <summary>The property that it is about, where it is about one of the schema's.</summary>
    public string? Property { get; init; }

    /// <summary>What tells it from other findings of its rule at the same place.</summary>
    public string Detail { get; init; } = "";

    public string? OldValue { get; init; }

    public string? NewValue { get; init; }

    /// <summary>What it does to the set of valid values, where that is not what the rule says.</summary>
    public required SchemaEffect Effect { get; init; }

    /// <summary>The verdict, where it does not follow from the rule or the effect.</summary>
    public ChangeSeverity? Severity { get; init; }

    public string? Reason { get; init; }

    public ChangeSeverity SeverityIn(ChangeDirection direction)
    {
        if (Severity is { } own)
            return own;
        var byRule = Rule.For(direction).Severity;

        // What has less effect than usual is judged by that; what is risky for another reason stays so.
        return Effect == Rule.Effect || (byRule == ChangeSeverity.Risky && SchemaRule.SeverityOf(Rule.Effect, direction) == ChangeSeverity.Compatible)
            ? byRule
            : Min(byRule, SchemaRule.SeverityOf(Effect, direction));
    }

    public string? ReasonIn(ChangeDirection direction) =>
        Reason ?? (Effect == Rule.Effect ? null : SchemaRule.ReasonOf(Effect, direction));

    // The better of two verdicts; compatible is the highest.
    private static ChangeSeverity Min(ChangeSeverity one, ChangeSeverity other) => one > other ? one : other;
}
