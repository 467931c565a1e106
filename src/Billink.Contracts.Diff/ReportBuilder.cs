namespace Billink.Contracts.Diff;

/// <summary>Applies accepted changes and other severities, and sorts the changes.</summary>
internal sealed class ReportBuilder
{
    private readonly ContractDiffOptions options;
    private readonly List<AcceptedChange> valid;
    private readonly HashSet<string> fingerprints;

    /// <param name="options">How to judge changes.</param>
    /// <param name="files">The names of the files; null if one file is compared.</param>
    public ReportBuilder(ContractDiffOptions options, FileNames? files = null)
    {
        this.options = options;
        var today = DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime);
        valid = [.. options.Accepted.Where(accepted => accepted.Expires is not { } last || today <= last)];
        fingerprints = valid.Select(accepted => accepted.Fingerprint).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Changes = new ChangeList(fingerprints, options.Progress, files);
    }

    public ChangeList Changes { get; }

    public List<Counterexample> Counterexamples { get; } = [];

    public ContractReport Build()
    {
        var changes = Changes.Build()
            .Select(Override)
            .OrderBy(change => change.Severity)
            .ThenBy(change => change.Operations is [var first, ..] ? first : "", StringComparer.Ordinal)
            .ThenBy(change => change.Subject, StringComparer.Ordinal)
            .ThenBy(change => change.RuleId, StringComparer.Ordinal)
            .ThenBy(change => change.Fingerprint, StringComparer.Ordinal)
            .ToLookup(IsAccepted);
        var accepted = changes[true].Select(change => change with { Acceptances = Acceptances(change) }).ToList();
        var used = accepted.SelectMany(change => change.Acceptances).ToHashSet();
        return new ContractReport
        {
            Changes = [.. changes[false]],
            Accepted = accepted,
            Counterexamples = Counterexamples,
            UnusedAcceptances =
                [.. options.Accepted.Where(acceptance => !used.Contains(acceptance))],
        };
    }

    private bool IsAccepted(Change change) => fingerprints.Contains(change.Fingerprint) || change.AcceptedParts.Count > 0;

    private List<AcceptedChange> Acceptances(Change change)
    {
        var parts = change.AcceptedParts.Append(change.Fingerprint).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. valid.Where(acceptance => parts.Contains(acceptance.Fingerprint))];
    }

    private Change Override(Change change)
    {
        if (!options.SeverityOverrides.TryGetValue(change.RuleId, out var severity) || severity == change.Severity)
            return change;
        var breaks = severity == Severity.Compatible ? Breaks.None : Rules.Find(change.RuleId)!.Breaks;
        return change with { Severity = severity, Breaks = breaks };
    }
}
