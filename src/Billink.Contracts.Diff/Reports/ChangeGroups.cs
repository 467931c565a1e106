namespace Billink.Contracts.Diff.Reports;

/// <summary>Groups equal changes of several operations, so that a report shows them once.</summary>
internal static class ChangeGroups
{
    /// <summary>The groups, in the order of the first change of each.</summary>
    public static List<IReadOnlyList<Change>> Of(IEnumerable<Change> changes) => [.. changes.GroupBy(Key).Select(group => group.ToList())];

    private static (
        string Rule, Severity Severity, string Reason, string? Old, string? New, string? OldValue, string? NewValue) Key(Change change) => (
        change.RuleId,
        change.Severity,
        change.Reason,
        change.OldLocation is { } before ? before.File + before.Pointer : null,
        change.NewLocation is { } now ? now.File + now.Pointer : change.OldLocation is null ? change.Message : null,
        change.OldValue,
        change.NewValue);
}
