namespace Billink.Sandbox;

/// <summary>A fault that is planned for requests to come.</summary>
public sealed record SandboxFault
{
    /// <summary>What goes wrong. Default: <see cref="SandboxFaultKind.None"/>, for a <see cref="Delay"/> or an
    /// <see cref="ErrorForm"/> alone.</summary>
    public SandboxFaultKind Kind { get; init; }

    /// <summary>
    /// The operation, by the contract's id, as <c>Orders_Credit</c> (v2) or <c>Legacy_Credit</c> (v1). Default: null, which means every
    /// operation; an <see cref="SandboxFaultKind.Error"/> then waits for an operation that has its code.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>
    /// How many requests the fault applies to, in the order of their arrival. Null means all until faults are cleared. Default: 1.
    /// </summary>
    public int? Times { get; init; } = 1;

    /// <summary>How long the request waits first, by the sandbox's clock. Moving the clock ends the wait. Default: zero.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>
    /// The code of an <see cref="SandboxFaultKind.Error"/>, as <c>707</c>. If several errors of the operation share the code, the C# name
    /// of the error.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>
    /// The form of a v2 error, whether the fault or the operation returns it. Such a fault applies to v2 requests only. Default: null,
    /// which means the form that the request gets without the fault.
    /// </summary>
    public SandboxErrorForm? ErrorForm { get; init; }

    /// <summary>The HTTP status of a <see cref="SandboxFaultKind.ServerError"/>, from 500 to 599. Default: 503.</summary>
    public int Status { get; init; } = 503;

    /// <summary>
    /// Whether the operation runs although the reply doesn't show it. A <see cref="SandboxFaultKind.CutOff"/> always runs it, and an <see
    /// cref="SandboxFaultKind.Error"/> never does. Default: false.
    /// </summary>
    public bool AfterEffect { get; init; }
}
