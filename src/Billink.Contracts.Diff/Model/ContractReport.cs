namespace Billink.Contracts.Diff.Model;

/// <summary>What changed between two versions of a contract.</summary>
public sealed record ContractReport
{
    /// <summary>The changes that count: worst first, then by operation, subject and rule.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>The changes that an unexpired <see cref="AcceptedChange"/> allows, in the same order.</summary>
    public IReadOnlyList<Change> Accepted { get; init; } = [];

    /// <summary>Acceptances that no longer count because their day has passed, or that fit no change.</summary>
    public IReadOnlyList<AcceptedChange> UnusedAcceptances { get; init; } = [];

    /// <summary>
    /// Messages that show that a change breaks, at most one for each file; empty unless <see
    /// cref="ContractDiffOptions.FindCounterexamples"/>.
    /// </summary>
    public IReadOnlyList<Counterexample> Counterexamples { get; init; } = [];

    /// <summary>Whether any change that counts is breaking.</summary>
    public bool IsBreaking => Count(Severity.Breaking) > 0;

    /// <summary>How many changes count with this severity.</summary>
    /// <param name="severity">Which.</param>
    /// <returns>The number; 0 for none.</returns>
    public int Count(Severity severity) => Changes.Count(change => change.Severity == severity);
}
