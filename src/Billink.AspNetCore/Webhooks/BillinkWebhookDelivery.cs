using Billink.AspNetCore.Inbox;

namespace Billink.AspNetCore.Webhooks;

/// <summary>A webhook with what is known of how it came.</summary>
/// <typeparam name="TWebhook">What it says.</typeparam>
public sealed class BillinkWebhookDelivery<TWebhook>
    where TWebhook : class
{
    internal BillinkWebhookDelivery(TWebhook webhook, WebhookLease lease)
    {
        Webhook = webhook;
        Lease = lease;
    }

    /// <summary>What it says.</summary>
    public TWebhook Webhook { get; }

    /// <summary>
    /// The right to handle it, for <see cref="DbWebhookInbox.CompleteAsync(WebhookLease, System.Data.Common.DbTransaction,
    /// CancellationToken)"/>.
    /// </summary>
    public WebhookLease Lease { get; }

    /// <summary>The id of the delivery, the same in every attempt.</summary>
    public string Id => Lease.Record.Id;

    /// <summary>
    /// The name of the merchant that it is for, as in <c>AddBillinkWebhooks(name, …)</c>; empty where there is one merchant only.
    /// </summary>
    public string Merchant => Lease.Record.Merchant;

    /// <summary>Whether a signature showed that Billink sent it.</summary>
    public bool IsSigned => Lease.Record.IsSigned;

    /// <summary>When it was sent; null for the unsigned generation.</summary>
    public DateTimeOffset? SentAt => Lease.Record.SentAt;

    /// <summary>When it happened, or else when it was sent; null where neither is known.</summary>
    public DateTimeOffset? OccurredAt => Lease.Record.OccurredAt;

    /// <summary>When it came in first.</summary>
    public DateTimeOffset ReceivedAt => Lease.Record.ReceivedAt;

    /// <summary>How often it was tried, this time included: 1 the first time.</summary>
    public int Attempt => Lease.Attempt;

    /// <summary>
    /// Whether something that happened later, about the same order or session, was handled before. Then don't go back to an older state. By
    /// <see cref="OccurredAt"/>, which is
    /// to the second; deliveries about one thing are never handled at the same time.
    /// </summary>
    public bool IsOutOfOrder => Lease.IsOutOfOrder;

    /// <summary>The raw bytes of the body.</summary>
    public ReadOnlyMemory<byte> Body => Lease.Record.Body;
}
