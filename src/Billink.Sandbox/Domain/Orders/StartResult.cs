namespace Billink.Sandbox.Domain.Orders;

/// <summary>What became of starting a workflow.</summary>
internal enum StartResult
{
    Started,

    AlreadyStarted,

    /// <summary>The merchant has no such order.</summary>
    UnknownOrder,

    /// <summary>The order is another merchant's.</summary>
    NotAllowed,
}
