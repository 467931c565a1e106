namespace Billink.Sandbox;

/// <summary>A request that the sandbox got, and what it answered.</summary>
public sealed record SandboxExchange
{
    /// <summary>Its place in the journal: counts up from 1.</summary>
    public required long Number { get; init; }

    /// <summary>When it was answered, by the sandbox's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The operation, by the contract's id as in <c>Orders_Credit</c> (v2) and <c>Legacy_Credit</c> (v1).</summary>
    public required string Operation { get; init; }

    /// <summary>The path that was asked.</summary>
    public required string Path { get; init; }

    /// <summary>The body of the request, credentials included: the first 64 KiB of it.</summary>
    public required string Request { get; init; }

    /// <summary>The HTTP status of the reply.</summary>
    public required int Status { get; init; }

    /// <summary>The body of the reply; a file's is left out.</summary>
    public required string Reply { get; init; }

    /// <summary>The code of the error that the reply carries; null when it carries none.</summary>
    public string? Error { get; init; }

    /// <summary>The fault that a test had planned; null when there was none.</summary>
    public string? Fault { get; init; }

    /// <summary>Where the request leaves the contract; none for one that is larger than what is kept.</summary>
    public required IReadOnlyList<SandboxDeviation> Deviations { get; init; }

    /// <summary>The orders that the request names, each with whether the reply says that it was done.</summary>
    public required IReadOnlyList<SandboxOutcome> Orders { get; init; }
}
