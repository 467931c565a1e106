using System.Security.Cryptography;
using System.Text;

namespace Billink.Contracts.Diff.Model;

/// <summary>Collects changes; each once, however many ways lead to it.</summary>
internal sealed class ChangeList
{
    private readonly Dictionary<string, ContractChange> byFingerprint = new(StringComparer.Ordinal);

    public IEnumerable<ContractChange> Changes => byFingerprint.Values;

    /// <summary>Adds a change.</summary>
    /// <param name="rule">Its kind.</param>
    /// <param name="message">What changed.</param>
    /// <param name="subject">What it is about, free of line numbers and of places in lists: a fingerprint is made of it.</param>
    /// <param name="detail">What tells two changes of one rule on one subject apart, such as the enum value that went; usually nothing.</param>
    /// <param name="operation">Method and path.</param>
    /// <param name="oldLocation">Where it stood.</param>
    /// <param name="newLocation">Where it stands.</param>
    /// <param name="oldValue">What it was.</param>
    /// <param name="newValue">What it is.</param>
    /// <param name="severity">Where this one is better or worse than the rule says.</param>
    /// <param name="direction">Where this one is about less than the rule says.</param>
    /// <param name="reason">Why, where the rule's reason does not fit.</param>
    /// <param name="members">The C# members it touches.</param>
    public void Add(
        ChangeRule rule,
        string message,
        string subject,
        string detail = "",
        string? operation = null,
        ChangeLocation? oldLocation = null,
        ChangeLocation? newLocation = null,
        string? oldValue = null,
        string? newValue = null,
        ChangeSeverity? severity = null,
        ChangeDirection? direction = null,
        string? reason = null,
        IReadOnlyList<string>? members = null)
    {
        var verdict = severity ?? rule.Severity;
        var change = new ContractChange
        {
            RuleId = rule.Id,
            Severity = verdict,
            Breaks = verdict == ChangeSeverity.Compatible ? ChangeBreaks.None : rule.Breaks,
            Direction = direction ?? rule.Direction,
            Operation = operation,
            Subject = subject,
            OldLocation = oldLocation,
            NewLocation = newLocation,
            OldValue = oldValue,
            NewValue = newValue,
            Message = message,
            Reason = reason ?? rule.Reason,
            Members = members ?? [],
            Fingerprint = Fingerprint(rule.Id, operation ?? "", (direction ?? rule.Direction).ToString(), subject, detail),
        };
        byFingerprint.TryAdd(change.Fingerprint, change);
    }

    private static string Fingerprint(params string[] parts)
    {
        var text = string.Join('\u001F', parts);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8)).ToLowerInvariant();
    }
}
