namespace Billink.Sandbox.Domain.Sessions;

/// <summary>The outcome of a session.</summary>
internal enum SessionOutcome
{
    /// <summary>None yet. The session may have expired unnoticed.</summary>
    None,

    OrderCreated,

    Cancelled,

    Failed,

    Expired,

    /// <summary>The shopper was declined and paid at once instead. The order exists, and is paid.</summary>
    PaidAtOnce,
}
