namespace Billink.Sandbox.Domain.Orders;

/// <summary>The result of a credit.</summary>
internal enum CreditResult
{
    /// <summary>Something is left to be paid.</summary>
    Credited,

    /// <summary>Nothing is left to be paid.</summary>
    CreditedAndPaid,

    /// <summary>The order was credited in full before.</summary>
    NothingLeft,

    /// <summary>The amount exceeds what is left of the order, or isn't positive.</summary>
    NotPossible,

    /// <summary>The merchant has no such order.</summary>
    UnknownOrder,

    /// <summary>The order belongs to another merchant.</summary>
    NotAllowed,
}
