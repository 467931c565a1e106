namespace Billink.Sandbox.Domain.Orders;

/// <summary>What became of putting an order on hold, or of resuming it.</summary>
internal enum HoldResult
{
    Done,

    /// <summary>The merchant has no such order.</summary>
    UnknownOrder,

    /// <summary>More days than are allowed, or less than one.</summary>
    TooLong,

    /// <summary>The workflow wasn't asked for, nothing is left to be paid, the order is disputed or on hold already.</summary>
    NotPossible,
}
