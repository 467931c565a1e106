using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Model;

/// <summary>One difference between two versions of a contract, before the options apply.</summary>
/// <param name="Rule">The kind of difference.</param>
/// <param name="Subject">
/// The part of the contract that changed, without line numbers and list positions. The fingerprint is computed from it.
/// </param>
/// <param name="Message">What changed, in one sentence.</param>
internal sealed record Finding(Rule Rule, string Subject, string Message)
{
    /// <summary>Distinguishes two findings of one rule on one subject, such as the enum value that was removed; usually empty.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Method and path of each operation that it affects; empty if it is about no operation in particular.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>The changed part if several operations can share it; null if it belongs to one operation, or to none.</summary>
    public SharedPart? Shared { get; init; }

    public SourceLocation? OldLocation { get; init; }

    public SourceLocation? NewLocation { get; init; }

    /// <summary>The file that changed, if several are compared; null if only one is.</summary>
    public string? File { get; init; }

    public string? OldValue { get; init; }

    public string? NewValue { get; init; }

    /// <summary>The severity, if it is not the rule's.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The direction, if it is narrower than the rule's.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The reason for the severity, if it is not the rule's.</summary>
    public string? Reason { get; init; }

    /// <summary>The C# members that it affects.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];
}
