namespace Billink.Sandbox.Domain.Orders;

/// <summary>What became of a credit.</summary>
internal enum CreditResult
{
    /// <summary>Something is left to be paid.</summary>
    Credited,

    /// <summary>Nothing is left to be paid.</summary>
    CreditedAndPaid,

    /// <summary>The order was credited in full before.</summary>
    NothingLeft,

    /// <summary>The workflow hasn't started, the amount is more than what is left of the order, or it is no amount.</summary>
    NotPossible,

    /// <summary>The merchant has no such order.</summary>
    UnknownOrder,

    /// <summary>The order is another merchant's.</summary>
    NotAllowed,
}
