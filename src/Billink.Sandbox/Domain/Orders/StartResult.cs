namespace Billink.Sandbox.Domain.Orders;

/// <summary>The result of starting a workflow.</summary>
internal enum StartResult
{
    Started,

    AlreadyStarted,

    /// <summary>The merchant has no such order.</summary>
    UnknownOrder,

    /// <summary>The order belongs to another merchant.</summary>
    NotAllowed,
}
