using Billink.V1;
using Billink.V2;

namespace Billink;

/// <summary>All of Billink. Every group has an interface of its own, so that a test can put something else in its place.</summary>
public interface IBillinkClient
{
    /// <summary>Hosted checkout (v2).</summary>
    ISessionsClient Sessions { get; }

    /// <summary>What happens to an order after the checkout (v2).</summary>
    IOrdersClient Orders { get; }

    /// <summary>Disputes about an order (v2).</summary>
    IDisputesClient Disputes { get; }

    /// <summary>Billink's own invoices to the merchant (v2).</summary>
    IReconciliationClient Reconciliation { get; }

    /// <summary>Merchants and their settings (v2).</summary>
    IMerchantsClient Merchants { get; }

    /// <summary>Where Billink sends webhooks (v2).</summary>
    IWebhooksClient Webhooks { get; }

    /// <summary>The whole legacy API (v1, XML).</summary>
    ILegacyClient Legacy { get; }

    /// <summary>The same client for another merchant, over the same connections. It costs next to nothing and needs no disposal.</summary>
    /// <param name="credentials">The merchant.</param>
    /// <returns>A client that signs with these credentials, unless a call names its own.</returns>
    IBillinkClient For(BillinkCredentials credentials);
}
