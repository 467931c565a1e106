namespace Billink.Contracts.Diff.Model;

/// <summary>What changed between two versions of a contract.</summary>
public sealed record ContractReport
{
    /// <summary>The changes that count: worst first, then by operation, subject and rule.</summary>
    public required IReadOnlyList<ContractChange> Changes { get; init; }

    /// <summary>The changes that an unexpired <see cref="AcceptedChange"/> allows, in the same order.</summary>
    public IReadOnlyList<ContractChange> Accepted { get; init; } = [];

    /// <summary>Acceptances that no longer count because their day has passed, or that fit no change.</summary>
    public IReadOnlyList<AcceptedChange> UnusedAcceptances { get; init; } = [];

    /// <summary>Whether any change that counts is breaking.</summary>
    public bool IsBreaking => Count(ChangeSeverity.Breaking) > 0;

    /// <summary>How many changes count with this severity.</summary>
    /// <param name="severity">Which.</param>
    /// <returns>The number; 0 for none.</returns>
    public int Count(ChangeSeverity severity) => Changes.Count(change => change.Severity == severity);
}
