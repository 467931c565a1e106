using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Model;

/// <summary>One difference between two versions of a contract, and what it means.</summary>
public sealed record Change
{
    /// <summary>The id of the <see cref="Rule"/>.</summary>
    public required string RuleId { get; init; }

    /// <summary>The severity.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What the change breaks.</summary>
    public required Breaks Breaks { get; init; }

    /// <summary>Whose messages the change affects.</summary>
    public required Direction Direction { get; init; }

    /// <summary>
    /// Method and path of each operation that the change affects, as in <c>POST /v2/client/invoice/credit</c>, in alphabetical order. Empty
    /// if the change belongs to no operation.
    /// </summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>
    /// The part of the contract that changed, independent of its position: <c>request body application/json invoices[].amount</c>.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>The position in the old version; null if the old version doesn't have the part.</summary>
    public SourceLocation? OldLocation { get; init; }

    /// <summary>The position in the new version; null if the new version doesn't have the part.</summary>
    public SourceLocation? NewLocation { get; init; }

    /// <summary>Positions of the same change in the listings of other frameworks; empty otherwise.</summary>
    public IReadOnlyList<SourceLocation> OtherLocations { get; init; } = [];

    /// <summary>Whether the part is gone. What had it may still exist, and is then the position in the new version.</summary>
    public bool IsRemoval => OldLocation is { } old
        && (NewLocation is not { } current || (old.Pointer != current.Pointer && IsInside(old.Pointer, current.Pointer)));

    /// <summary>
    /// The position to look at: in the old version if the part is gone, otherwise in the new version. Null if none is known.
    /// </summary>
    public SourceLocation? Location => IsRemoval ? OldLocation : NewLocation;

    /// <summary>The old value in short; null if there is none.</summary>
    public string? OldValue { get; init; }

    /// <summary>The new value in short; null if there is none.</summary>
    public string? NewValue { get; init; }

    /// <summary>What changed, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>The reason for the severity, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>
    /// The C# members that the change affects, such as <c>Billink.V2.CreditRequest.Invoices</c>. Empty if no C# is generated from the
    /// contract.
    /// </summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>
    /// The entries of the accept-list that allow the change: one, or one for each operation. Empty if the change isn't accepted.
    /// </summary>
    public IReadOnlyList<AcceptedChange> Acceptances { get; init; } = [];

    /// <summary>Acceptances of each operation's part of the change; empty unless all parts are accepted.</summary>
    internal IReadOnlyList<string> AcceptedParts { get; init; } = [];

    /// <summary>
    /// 16 hexadecimal digits that stay the same when a file is reordered or reformatted, or when a changed limit gets another value. If
    /// several files are compared, they depend on the file that changed.
    /// </summary>
    public required string Fingerprint { get; init; }

    private static bool IsInside(string pointer, string container) =>
        pointer.StartsWith(container, StringComparison.Ordinal) && pointer[container.Length] is '/' or '[';
}
