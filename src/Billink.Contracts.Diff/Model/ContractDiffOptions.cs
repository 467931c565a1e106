namespace Billink.Contracts.Diff.Model;

/// <summary>How to judge changes.</summary>
public sealed record ContractDiffOptions
{
    /// <summary>Severities that replace those of rules, by rule id.</summary>
    public IReadOnlyDictionary<string, Severity> SeverityOverrides { get; init; } =
        new Dictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>The accepted breaking changes.</summary>
    public IReadOnlyList<AcceptedChange> Accepted { get; init; } = [];

    /// <summary>Whether to search for messages that show that a change breaks. Default: false.</summary>
    public bool FindCounterexamples { get; init; }

    /// <summary>Gets the counts of files and of operations or types while the comparison runs. Default: none.</summary>
    public IProgress<ContractDiffProgress>? Progress { get; init; }

    /// <summary>The clock that decides whether an acceptance has expired.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
