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

    // A shared component of a large document can have hundreds of differences and hundreds of operations.
    private readonly Dictionary<object, ChangeDraft> bySource = new(ReferenceEqualityComparer.Instance);

    public ProgressCounter Progress { get; } = new(progress);

    public int Count => drafts.Count;

    /// <summary>
    /// Adds an operation to a change that is known from other operations, without the cost of a finding. Returns false if the finding is
    /// needed.
    /// </summary>
    /// <param name="source">The difference that the finding would be about.</param>
    /// <param name="operation">The operation.</param>
    public bool TryAddOperation(object source, string operation) =>
        accepted.Count == 0 && bySource.TryGetValue(source, out var draft) && draft.TryAddOperation(operation);

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="source">The difference that it is about, if findings of other operations can be about the same one.</param>
    public void Add(Finding finding, object? source = null)
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
        if (source is not null && finding.Shared is not null)
            bySource[source] = draft;
    }

    /// <summary>Forgets the C# members of the file before: another file may have members of the same names.</summary>
    public void StartFile() => broken.Clear();

    /// <summary>Whether a breaking change of the file names a C# member.</summary>
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
