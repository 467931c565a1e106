namespace Billink.Sandbox;

/// <summary>Something to go wrong with requests to come.</summary>
public sealed record SandboxFault
{
    /// <summary>What goes wrong. Nothing by default, so that a <see cref="Delay"/> can be had alone.</summary>
    public SandboxFaultKind Kind { get; init; }

    /// <summary>
    /// The operation, by the contract's id as in <c>Orders_Credit</c> (v2) and <c>Legacy_Credit</c> (v1). Null, the default, for every operation;
    /// an <see cref="SandboxFaultKind.Error"/> waits for one that has its code.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>How many requests it spoils, in the order in which they come; once by default. Null for all until faults are cleared.</summary>
    public int? Times { get; init; } = 1;

    /// <summary>How long the request waits first, by the sandbox's clock: turning the clock ends the wait. Nothing by default.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>The code of an <see cref="SandboxFaultKind.Error"/>, as in <c>707</c>; or the C# name of its row, where several share a code.</summary>
    public string? Code { get; init; }

    /// <summary>The HTTP status of a <see cref="SandboxFaultKind.ServerError"/>, 500 to 599. 503 by default.</summary>
    public int Status { get; init; } = 503;

    /// <summary>
    /// Whether the request is done all the same, which nobody can see from the reply. False by default; a <see cref="SandboxFaultKind.CutOff"/> always
    /// does it, and an <see cref="SandboxFaultKind.Error"/> never.
    /// </summary>
    public bool AfterEffect { get; init; }
}
