namespace Billink.Sandbox.Domain.Orders;

/// <summary>The result of a payment.</summary>
internal enum PaymentResult
{
    Registered,

    /// <summary>The amount exceeds the open amount, which is 0 once the order is paid.</summary>
    AboveOpenAmount,

    /// <summary>The amount isn't positive.</summary>
    NotAnAmount,

    /// <summary>The description has more than 30 characters.</summary>
    DescriptionTooLong,

    /// <summary>The merchant has no such order.</summary>
    UnknownOrder,

    /// <summary>The order belongs to another merchant.</summary>
    NotAllowed,
}
