namespace Billink.Contracts.Diff.Model;

/// <summary>Collects findings. Equal findings about one place, of several operations, are one change.</summary>
/// <param name="accepted">The fingerprints of accepted changes.</param>
/// <param name="progress">Gets the progress of the comparison; null for nobody.</param>
/// <param name="files">Distinguishes equal findings in several files; null if one file is compared.</param>
internal sealed class ChangeList(
    IReadOnlySet<string> accepted, IProgress<ContractDiffProgress>? progress = null, FileNames? files = null)
{
    private readonly Dictionary<object, ChangeDraft> drafts = [];
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);

    public ProgressCounter Progress { get; } = new(progress);

    public int Count => drafts.Count;

    public void Add(Finding finding)
    {
        if (files is not null)
            finding = finding with { File = files.Of(finding) };
        var severity = finding.Severity ?? finding.Rule.Severity;
        var reason = finding.Reason ?? finding.Rule.Reason;
        object key = finding.Shared is { } shared
            ? (finding.Rule.Id, severity, reason, finding.OldLocation, finding.NewLocation,
                (finding.OldValue, finding.NewValue, finding.Detail, shared.Text ?? finding.Message))
            : (Fingerprint.Text(finding), severity);
        if (!drafts.TryGetValue(key, out var draft))
            drafts[key] = draft = new ChangeDraft(finding, severity, reason);
        draft.Add(finding, accepted);
        if (severity == Severity.Breaking)
            broken.UnionWith(finding.Members);
    }

    /// <summary>Whether a breaking change names a C# member.</summary>
    public bool IsToldToBreak(string member) => broken.Contains(member);

    /// <summary>Creates the changes. No two have the same fingerprint.</summary>
    public IReadOnlyList<Change> Build()
    {
        var changes = new Dictionary<string, Change>(StringComparer.Ordinal);
        foreach (var draft in drafts.Values.OrderBy(draft => draft.Severity))
        {
            var number = 1;
            Change change;
            do
                change = draft.Build(number++);
            while (draft.IsShared && changes.ContainsKey(change.Fingerprint));
            changes.TryAdd(change.Fingerprint, change);
        }

        return [.. changes.Values];
    }
}
