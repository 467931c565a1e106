namespace Billink.Contracts.Diff.Model;

/// <summary>How to judge.</summary>
public sealed record ContractDiffOptions
{
    /// <summary>Another severity for a rule, by its id.</summary>
    public IReadOnlyDictionary<string, Severity> SeverityOverrides { get; init; } =
        new Dictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>Changes that somebody has looked at and wants.</summary>
    public IReadOnlyList<AcceptedChange> Accepted { get; init; } = [];

    /// <summary>Whether to search for messages that show that a change breaks. Default: false.</summary>
    public bool FindCounterexamples { get; init; }

    /// <summary>Tells whether an acceptance has expired.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
