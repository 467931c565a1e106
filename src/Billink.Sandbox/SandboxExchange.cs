namespace Billink.Sandbox;

/// <summary>A request that the sandbox received, with its reply.</summary>
public sealed record SandboxExchange
{
    /// <summary>The position in the journal, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>When the sandbox replied, by its clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The operation, by the contract's id, as <c>Orders_Credit</c> (v2) or <c>Legacy_Credit</c> (v1).</summary>
    public required string Operation { get; init; }

    /// <summary>The HTTP method of the request, such as <c>POST</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The path of the request, not escaped.</summary>
    public required string Path { get; init; }

    /// <summary>The query of the request, escaped, with its question mark. Empty if there is none.</summary>
    public required string Query { get; init; }

    /// <summary>The header <c>Content-Type</c> of the request. Null if it had none.</summary>
    public required string? ContentType { get; init; }

    /// <summary>The first 64 KiB of the request's body, with credentials.</summary>
    public required string Request { get; init; }

    /// <summary>The HTTP status of the reply.</summary>
    public required int Status { get; init; }

    /// <summary>The body of the reply. Empty for a file.</summary>
    public required string Reply { get; init; }

    /// <summary>The code of the error in the reply. Null if there is none.</summary>
    public string? Error { get; init; }

    /// <summary>The planned fault that applied. Null if there was none.</summary>
    public string? Fault { get; init; }

    /// <summary>Where the request deviates from the contract. Empty for a body over 64 KiB, which isn't checked.</summary>
    public required IReadOnlyList<SandboxDeviation> Deviations { get; init; }

    /// <summary>
    /// What is unusual in the request, but may be right, such as a VAT rate that no served country has. Strict mode accepts it. A note
    /// also says if the sandbox doesn't implement the operation, and replied with an example.
    /// </summary>
    public IReadOnlyList<SandboxDeviation> Notes { get; init; } = [];

    /// <summary>The orders that the request names, each with its outcome according to the reply.</summary>
    public required IReadOnlyList<SandboxOutcome> Orders { get; init; }
}
