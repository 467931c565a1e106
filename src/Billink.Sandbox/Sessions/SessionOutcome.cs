namespace Billink.Sandbox.Sessions;

/// <summary>How a session ended.</summary>
internal enum SessionOutcome
{
    /// <summary>It hasn't, unless its hour is over.</summary>
    None,

    OrderCreated,

    Cancelled,

    Failed,
}
