using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>One difference between two schemas.</summary>
/// <param name="Rule">The kind of difference.</param>
/// <param name="Text">The change, as the end of a sentence: <c>became required</c>.</param>
internal sealed record SchemaFinding(SchemaRule Rule, string Text)
{
    public SpecElement? Old { get; init; }

    public SpecElement? New { get; init; }

    /// <summary>The property that the finding is about; null if it is about the schema itself.</summary>
    public string? Property { get; init; }

    /// <summary>Distinguishes findings of one rule at the same place.</summary>
    public string Detail { get; init; } = "";

    public string? OldValue { get; init; }

    public string? NewValue { get; init; }

    /// <summary>What the difference does to the set of valid values.</summary>
    public Effect Effect { get; init; } = Rule.Effect;

    /// <summary>The severity, if it follows neither from the rule nor from the effect.</summary>
    public Severity? Severity { get; init; }

    public string? Reason { get; init; }

    public Severity SeverityIn(Direction direction)
    {
        if (Severity is { } own)
            return own;
        var byRule = Rule.For(direction).Severity;
        var isRiskyAnyway = byRule == Model.Severity.Risky && Judge.SeverityOf(Rule.Effect, direction) == Model.Severity.Compatible;

        // A smaller effect than usual lowers the severity, unless the rule is risky for another reason.
        return Effect == Rule.Effect || isRiskyAnyway ? byRule : Milder(byRule, Judge.SeverityOf(Effect, direction));
    }

    public string? ReasonIn(Direction direction) => Reason ?? (Effect == Rule.Effect ? null : Judge.ReasonOf(Effect, direction));

    // Severities are ordered: the mildest has the greatest value.
    private static Severity Milder(Severity one, Severity other) => one > other ? one : other;
}
