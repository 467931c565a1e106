namespace Billink.Sandbox.Domain.Sessions;

/// <summary>How a session ended.</summary>
internal enum SessionOutcome
{
    /// <summary>It hasn't, unless its hour is over and nobody has noticed yet.</summary>
    None,

    OrderCreated,

    Cancelled,

    Failed,

    Expired,
}
