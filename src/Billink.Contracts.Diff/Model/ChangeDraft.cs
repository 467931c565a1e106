using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Model;

/// <summary>A change that is being collected: equal findings of one place, each in an operation that refers to it.</summary>
internal sealed class ChangeDraft(Finding finding, Severity severity, string reason)
{
    private readonly HashSet<string> operations = new(StringComparer.Ordinal);
    private readonly HashSet<string> members = new(StringComparer.Ordinal);
    private readonly List<SourceLocation> locations = [];
    private readonly HashSet<string> acceptedParts = new(StringComparer.Ordinal);
    private bool isEachPartAccepted = true;
    private Direction direction;

    // The first in the order of operations and subjects, so that the order in the file has no effect.
    private Finding first = finding;

    public Severity Severity { get; } = severity;

    /// <summary>Whether more than one operation, or more than one part of an operation, refers to the place.</summary>
    public bool IsShared { get; private set; }

    public void Add(Finding finding, IReadOnlySet<string> accepted)
    {
        operations.UnionWith(finding.Operations);
        members.UnionWith(finding.Members);
        direction |= finding.Direction ?? finding.Rule.Direction;
        IsShared |= !IsSamePart(first, finding);
        if (Compare(finding, first) < 0)
            first = finding;
        if (finding is { Shared: null, File: not null } && (finding.NewLocation ?? finding.OldLocation) is { } location)
            locations.Add(location);
        if (accepted.Count > 0)
            Accept(Fingerprint.Of(finding), accepted);
    }

    /// <summary>Adds an operation if its finding would change nothing else.</summary>
    public bool TryAddOperation(string operation)
    {
        if (!IsShared || string.CompareOrdinal(operation, FirstOperation(first)) <= 0)
            return false;
        operations.Add(operation);
        return true;
    }

    /// <summary>Creates the change.</summary>
    /// <param name="number">Distinguishes changes with the same fingerprint; 1 for the first one.</param>
    public Change Build(int number)
    {
        var (subject, message) = (first.Subject, first.Message);
        if (IsShared && ComponentName() is { } component)
        {
            var path = first.Shared!.Path;
            subject = $"component {component} {path}".TrimEnd();
            if (first.Shared.Text is { } text)
                message = path.Length == 0 ? $"The component {component} {text}." : $"`{path}` in the component {component} {text}.";
        }

        return new Change
        {
            RuleId = first.Rule.Id,
            Severity = Severity,
            Breaks = Severity == Severity.Compatible ? Breaks.None : first.Rule.Breaks,
            Direction = direction,
            Operations = [.. operations.Order(StringComparer.Ordinal)],
            Subject = subject,
            OtherLocations = [.. locations.Where(location => location.File != (first.NewLocation ?? first.OldLocation)?.File)],
            OldLocation = first.OldLocation,
            NewLocation = first.NewLocation,
            OldValue = first.OldValue,
            NewValue = first.NewValue,
            Message = message,
            Reason = reason,
            Members = [.. members],
            Fingerprint = IsShared ? Fingerprint.OfShared(first, subject, number) : Fingerprint.Of(first),
            AcceptedParts = isEachPartAccepted ? [.. acceptedParts] : [],
        };
    }

    // Acceptances of a part in one operation. Former versions reported a change for each operation.
    private void Accept(string fingerprint, IReadOnlySet<string> accepted)
    {
        if (accepted.Contains(fingerprint))
            acceptedParts.Add(fingerprint);
        else
            isEachPartAccepted = false;
    }

    private string? ComponentName() =>
        (first.OldLocation ?? first.NewLocation)?.Pointer.Split('/') is ["", "components", _, var name, ..]
            ? name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
            : null;

    private static bool IsSamePart(Finding one, Finding other) =>
        ReferenceEquals(one, other)
        || (one.Subject == other.Subject && one.Direction == other.Direction
            && one.Operations.SequenceEqual(other.Operations, StringComparer.Ordinal));

    private static int Compare(Finding one, Finding other)
    {
        var order = string.CompareOrdinal(FirstOperation(one), FirstOperation(other));
        return order != 0 ? order : string.CompareOrdinal(one.Subject, other.Subject);
    }

    private static string? FirstOperation(Finding finding) => finding.Operations is [var first, ..] ? first : null;
}
