namespace Billink.Contracts.Diff.Model;

/// <summary>The changes between two versions of a contract.</summary>
public sealed record ContractReport
{
    /// <summary>The changes that aren't accepted, ordered by severity, operation, subject and rule.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>The changes that an unexpired <see cref="AcceptedChange"/> allows, in the same order.</summary>
    public IReadOnlyList<Change> Accepted { get; init; } = [];

    /// <summary>Acceptances that have expired or that match no change.</summary>
    public IReadOnlyList<AcceptedChange> UnusedAcceptances { get; init; } = [];

    /// <summary>
    /// Messages that show that a change breaks, at most one for each file; empty unless <see
    /// cref="ContractDiffOptions.FindCounterexamples"/>.
    /// </summary>
    public IReadOnlyList<Counterexample> Counterexamples { get; init; } = [];

    /// <summary>Whether a change in <see cref="Changes"/> is breaking.</summary>
    public bool IsBreaking => Count(Severity.Breaking) > 0;

    /// <summary>Returns the number of changes with a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number of changes.</returns>
    public int Count(Severity severity) => Changes.Count(change => change.Severity == severity);
}
