using System.Security.Cryptography;
using System.Text;

namespace Billink.Contracts.Diff.Model;

/// <summary>Turns findings into changes, and removes duplicates.</summary>
internal sealed class ChangeList
{
    private readonly Dictionary<string, Change> byFingerprint = new(StringComparer.Ordinal);

    public IEnumerable<Change> Changes => byFingerprint.Values;

    public void Add(Finding finding)
    {
        var rule = finding.Rule;
        var severity = finding.Severity ?? rule.Severity;
        var direction = finding.Direction ?? rule.Direction;
        var change = new Change
        {
            RuleId = rule.Id,
            Severity = severity,
            Breaks = severity == Severity.Compatible ? Breaks.None : rule.Breaks,
            Direction = direction,
            Operation = finding.Operation,
            Subject = finding.Subject,
            OldLocation = finding.OldLocation,
            NewLocation = finding.NewLocation,
            OldValue = finding.OldValue,
            NewValue = finding.NewValue,
            Message = finding.Message,
            Reason = finding.Reason ?? rule.Reason,
            Members = finding.Members,
            Fingerprint = Fingerprint(rule.Id, finding.Operation ?? "", direction.ToString(), finding.Subject, finding.Detail),
        };
        byFingerprint.TryAdd(change.Fingerprint, change);
    }

    private static string Fingerprint(params string[] parts)
    {
        var text = string.Join('\u001F', parts);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8)).ToLowerInvariant();
    }
}
