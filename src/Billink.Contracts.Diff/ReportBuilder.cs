namespace Billink.Contracts.Diff;

/// <summary>Applies accepted changes and other severities, and sorts the changes.</summary>
internal static class ReportBuilder
{
    public static ContractReport Build(ChangeList list, IReadOnlyList<Counterexample> counterexamples, ContractDiffOptions options)
    {
        var changes = list.Changes
            .Select(change => Override(change, options))
            .OrderBy(change => change.Severity)
            .ThenBy(change => change.Operation ?? "", StringComparer.Ordinal)
            .ThenBy(change => change.Subject, StringComparer.Ordinal)
            .ThenBy(change => change.RuleId, StringComparer.Ordinal)
            .ThenBy(change => change.Fingerprint, StringComparer.Ordinal)
            .ToList();
        var today = DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime);
        var valid = options.Accepted.Where(accepted => accepted.Expires is not { } last || today <= last).ToList();
        var fingerprints = valid.Select(accepted => accepted.Fingerprint).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var accepted = changes.Where(change => fingerprints.Contains(change.Fingerprint)).ToList();
        var used = accepted.Select(change => change.Fingerprint).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ContractReport
        {
            Changes = [.. changes.Where(change => !fingerprints.Contains(change.Fingerprint))],
            Accepted = accepted,
            Counterexamples = counterexamples,
            UnusedAcceptances =
                [.. options.Accepted.Where(acceptance => !valid.Contains(acceptance) || !used.Contains(acceptance.Fingerprint))],
        };
    }

    private static Change Override(Change change, ContractDiffOptions options)
    {
        if (!options.SeverityOverrides.TryGetValue(change.RuleId, out var severity) || severity == change.Severity)
            return change;
        var breaks = severity == Severity.Compatible ? Breaks.None : Rules.Find(change.RuleId)!.Breaks;
        return change with { Severity = severity, Breaks = breaks };
    }
}
