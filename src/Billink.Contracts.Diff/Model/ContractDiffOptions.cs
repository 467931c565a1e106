namespace Billink.Contracts.Diff.Model;

/// <summary>How to judge.</summary>
public sealed record ContractDiffOptions
{
    /// <summary>Another severity for a rule, by its id.</summary>
    public IReadOnlyDictionary<string, ChangeSeverity> SeverityOverrides { get; init; } = new Dictionary<string, ChangeSeverity>(StringComparer.Ordinal);

    /// <summary>Changes that somebody has looked at and wants.</summary>
    public IReadOnlyList<AcceptedChange> Accepted { get; init; } = [];

    /// <summary>Tells whether an acceptance has expired.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
