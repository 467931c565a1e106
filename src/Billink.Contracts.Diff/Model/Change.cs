using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Model;

/// <summary>One difference between two versions of a contract, and what it means.</summary>
public sealed record Change
{
    /// <summary>The id of its <see cref="Rule"/>.</summary>
    public required string RuleId { get; init; }

    /// <summary>How bad it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What it breaks.</summary>
    public required Breaks Breaks { get; init; }

    /// <summary>Whose messages it is about.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Method and path, as in <c>POST /v2/client/invoice/credit</c>; null where it is about no operation in particular.</summary>
    public string? Operation { get; init; }

    /// <summary>What it is about, independent of where that stands: <c>request body application/json invoices[].amount</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>Where it stood; null where it was not there.</summary>
    public SourceLocation? OldLocation { get; init; }

    /// <summary>Where it stands; null where it is gone.</summary>
    public SourceLocation? NewLocation { get; init; }

    /// <summary>What it was, in short; null where there is nothing to show.</summary>
    public string? OldValue { get; init; }

    /// <summary>What it is now, in short; null where there is nothing to show.</summary>
    public string? NewValue { get; init; }

    /// <summary>What changed, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Why the severity is what it is, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>
    /// The C# members it touches, as in <c>Billink.V2.CreditRequest.Invoices</c>; none for a contract that no C# is generated from.
    /// </summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>16 hexadecimal digits that stay the same when a file is reordered or reformatted.</summary>
    public required string Fingerprint { get; init; }
}
