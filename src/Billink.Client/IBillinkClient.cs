using Billink.V1;
using Billink.V2;

namespace Billink;

/// <summary>The Billink API. Each group of operations has its own interface, so that tests can replace it.</summary>
public interface IBillinkClient
{
    /// <summary>Hosted checkout (v2).</summary>
    ISessionsClient Sessions { get; }

    /// <summary>Orders after the checkout (v2).</summary>
    IOrdersClient Orders { get; }

    /// <summary>Disputes about an order (v2).</summary>
    IDisputesClient Disputes { get; }

    /// <summary>Billink's invoices to the merchant (v2).</summary>
    IReconciliationClient Reconciliation { get; }

    /// <summary>Merchants and their settings (v2).</summary>
    IMerchantsClient Merchants { get; }

    /// <summary>The addresses and secrets of webhooks (v2).</summary>
    IWebhooksClient Webhooks { get; }

    /// <summary>The legacy API (v1, XML).</summary>
    ILegacyClient Legacy { get; }

    /// <summary>Returns a client for another merchant that uses the same connections. It is cheap and needs no disposal.</summary>
    /// <param name="credentials">The credentials of the merchant.</param>
    /// <returns>A client that calls with these credentials, unless a call has its own.</returns>
    IBillinkClient For(BillinkCredentials credentials);
}
