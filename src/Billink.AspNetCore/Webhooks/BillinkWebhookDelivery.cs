using Billink.AspNetCore.Inbox;

namespace Billink.AspNetCore.Webhooks;

/// <summary>A webhook, and how it was delivered.</summary>
/// <typeparam name="TWebhook">The payload.</typeparam>
public sealed class BillinkWebhookDelivery<TWebhook>
    where TWebhook : class
{
    internal BillinkWebhookDelivery(TWebhook webhook, WebhookLease lease)
    {
        Webhook = webhook;
        Lease = lease;
    }

    /// <summary>The payload.</summary>
    public TWebhook Webhook { get; }

    /// <summary>
    /// The lease, for <see cref="DbWebhookInbox.CompleteAsync(WebhookLease, System.Data.Common.DbTransaction, CancellationToken)"/>.
    /// </summary>
    public WebhookLease Lease { get; }

    /// <summary>The id of the delivery, the same in every attempt.</summary>
    public string Id => Lease.Record.Id;

    /// <summary>
    /// The name of the merchant, as in <c>AddBillinkWebhooks(name, …)</c>; empty if there is only one merchant.
    /// </summary>
    public string Merchant => Lease.Record.Merchant;

    /// <summary>Whether a valid signature proves that Billink sent it.</summary>
    public bool IsSigned => Lease.Record.IsSigned;

    /// <summary>When the delivery was first sent, as signed; null for the unsigned generation.</summary>
    public DateTimeOffset? SentAt => Lease.Record.SentAt;

    /// <summary>When the delivery first arrived.</summary>
    public DateTimeOffset ReceivedAt => Lease.Record.ReceivedAt;

    /// <summary>The number of the attempt to handle it, from 1.</summary>
    public int Attempt => Lease.Attempt;

    /// <summary>
    /// Whether an event of the same order or session that was sent later was handled before. If so, don't go back to the older state.
    /// Events are compared by <see cref="SentAt"/>, to the second. The time in an order's message isn't used: it is local time, and occurs
    /// twice when summer time ends. Deliveries about one order or session are never handled at the same time.
    /// </summary>
    public bool IsOutOfOrder => Lease.IsOutOfOrder;

    /// <summary>The raw bytes of the body.</summary>
    public ReadOnlyMemory<byte> Body => Lease.Record.Body;
}
