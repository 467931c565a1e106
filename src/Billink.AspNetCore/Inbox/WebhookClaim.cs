namespace Billink.AspNetCore.Inbox;

/// <summary>The result of a claim on a delivery: a lease, or the reason why there is none.</summary>
public sealed record WebhookClaim
{
    private WebhookClaim(WebhookLease? lease, bool isHandled)
    {
        Lease = lease;
        IsHandled = isHandled;
    }

    /// <summary>The delivery is already handled.</summary>
    public static WebhookClaim Handled { get; } = new(null, true);

    /// <summary>The delivery, or another one about the same subject, is being handled now.</summary>
    public static WebhookClaim Busy { get; } = new(null, false);

    /// <summary>The lease; null if the claim isn't granted.</summary>
    public WebhookLease? Lease { get; }

    /// <summary>Whether the delivery is already handled.</summary>
    public bool IsHandled { get; }

    /// <summary>Creates a granted claim.</summary>
    /// <param name="lease">The lease.</param>
    /// <returns>The claim.</returns>
    public static WebhookClaim Granted(WebhookLease lease)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return new(lease, false);
    }
}
