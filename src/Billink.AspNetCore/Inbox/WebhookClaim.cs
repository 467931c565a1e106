namespace Billink.AspNetCore.Inbox;

/// <summary>The answer to who wants to handle a delivery: a lease, or why there is none.</summary>
public sealed record WebhookClaim
{
    private WebhookClaim(WebhookLease? lease, bool isHandled)
    {
        Lease = lease;
        IsHandled = isHandled;
    }

    /// <summary>It was handled before; there is nothing to do.</summary>
    public static WebhookClaim Handled { get; } = new(null, true);

    /// <summary>It, or another delivery about the same thing, is being handled now.</summary>
    public static WebhookClaim Busy { get; } = new(null, false);

    /// <summary>The lease; null when there is none.</summary>
    public WebhookLease? Lease { get; }

    /// <summary>Whether it was handled before.</summary>
    public bool IsHandled { get; }

    /// <summary>It may be handled.</summary>
    /// <param name="lease">The right to.</param>
    /// <returns>The claim.</returns>
    public static WebhookClaim Granted(WebhookLease lease)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return new(lease, false);
    }
}
