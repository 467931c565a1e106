namespace Billink.Sandbox.Domain.Orders;

/// <summary>The result of putting an order on hold or resuming it.</summary>
internal enum HoldResult
{
    Done,

    /// <summary>The merchant has no such order.</summary>
    UnknownOrder,

    /// <summary>More days than allowed, or less than one.</summary>
    TooLong,

    /// <summary>The workflow wasn't requested, nothing is left to pay, or the order is disputed, in review or already on hold.</summary>
    NotPossible,
}
