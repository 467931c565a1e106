namespace Billink.Calls;

/// <summary>What Billink may have done with the request of a failed attempt.</summary>
internal enum ServerEffect
{
    /// <summary>Nothing. No byte of the request left.</summary>
    NotSent,

    /// <summary>Nothing. The request was rejected before it was processed.</summary>
    NotProcessed,

    /// <summary>Nothing. The reply rejects the request.</summary>
    Rejected,

    /// <summary>Unknown. Billink may have acted on the request.</summary>
    Unknown,
}
