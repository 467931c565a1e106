namespace Billink.Sandbox.Control;

/// <summary>
/// A fault in JSON, with the delay in milliseconds. Only properties with setters keep their defaults if the JSON lacks them.
/// </summary>
internal sealed record FaultText
{
    public SandboxFaultKind Kind { get; set; }

    public string? Operation { get; set; }

    public int? Times { get; set; } = 1;

    public int DelayMilliseconds { get; set; }

    public string? Code { get; set; }

    public SandboxErrorForm? ErrorForm { get; set; }

    public int Status { get; set; } = 503;

    public bool AfterEffect { get; set; }

    public static FaultText Of(SandboxFault fault) => new()
    {
        Kind = fault.Kind,
        Operation = fault.Operation,
        Times = fault.Times,
        DelayMilliseconds = (int)fault.Delay.TotalMilliseconds,
        Code = fault.Code,
        ErrorForm = fault.ErrorForm,
        Status = fault.Status,
        AfterEffect = fault.AfterEffect,
    };

    public SandboxFault ToFault() => new()
    {
        Kind = Kind,
        Operation = Operation,
        Times = Times,
        Delay = TimeSpan.FromMilliseconds(DelayMilliseconds),
        Code = Code,
        ErrorForm = ErrorForm,
        Status = Status,
        AfterEffect = AfterEffect,
    };
}
