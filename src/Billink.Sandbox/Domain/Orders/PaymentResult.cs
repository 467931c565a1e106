namespace Billink.Sandbox.Domain.Orders;

/// <summary>What became of a payment.</summary>
internal enum PaymentResult
{
    Registered,

    /// <summary>It is more than what is open, which is nothing once the order is paid.</summary>
    AboveOpenAmount,

    /// <summary>Nothing, or less than nothing.</summary>
    NotAnAmount,

    /// <summary>It has more than 30 characters.</summary>
    DescriptionTooLong,

    /// <summary>The merchant has no such order.</summary>
    UnknownOrder,

    /// <summary>The order is another merchant's.</summary>
    NotAllowed,
}
