using Billink.Calls;
using Billink.Sending;
using Billink.V1;
using Billink.V2;

namespace Billink;

/// <summary>
/// Calls the Billink API, v2 and v1. Thread-safe. Create one client and reuse it.
/// </summary>
/// <example>
/// <code>
/// using var billink = new BillinkClient(new BillinkOptions { Username = "…", Id = "…" });
/// var check = await billink.Legacy.CheckAsync(new CheckRequest { … });
/// </code>
/// </example>
public sealed class BillinkClient : IBillinkClient, IDisposable
{
    private readonly IBillinkTransport transport;
    private readonly HttpMessageInvoker? owned;

    /// <summary>Creates a client with its own connections.</summary>
    /// <param name="options">The settings, which are read once.</param>
    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    public BillinkClient(BillinkOptions options)
        // Not an HttpClient, because the transport has its own time limits and addresses.
        : this(new HttpMessageInvoker(HttpBillinkSender.NewHandler()), options)
    {
    }

    /// <summary>Creates a client over an <see cref="HttpClient"/> of your own, for example with a proxy.</summary>
    /// <param name="options">The settings, which are read once.</param>
    /// <param name="http">
    /// The client to send with, as <see cref="HttpBillinkSender"/> takes it: it must not follow redirects. It isn't disposed.
    /// </param>
    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
    /// <example>
    /// <code>
    /// var handler = HttpBillinkSender.NewHandler();
    /// handler.Proxy = new WebProxy("http://proxy.example:3128");
    /// using var billink = new BillinkClient(options, new HttpMessageInvoker(handler));
    /// </code>
    /// </example>
    public BillinkClient(BillinkOptions options, HttpMessageInvoker http)
        : this(new BillinkTransport(new HttpBillinkSender(http), options))
    {
    }

    /// <summary>Creates a client over a transport.</summary>
    /// <param name="transport">Makes the calls. It isn't disposed.</param>
    public BillinkClient(IBillinkTransport transport)
    {
        ArgumentNullException.ThrowIfNull(transport);
        this.transport = transport;
    }

    private BillinkClient(HttpMessageInvoker owned, BillinkOptions options)
        : this(options, owned) => this.owned = owned;

    /// <inheritdoc/>
    public ISessionsClient Sessions => field ??= new SessionsClient(transport);

    /// <inheritdoc/>
    public IOrdersClient Orders => field ??= new OrdersClient(transport);

    /// <inheritdoc/>
    public IDisputesClient Disputes => field ??= new DisputesClient(transport);

    /// <inheritdoc/>
    public IReconciliationClient Reconciliation => field ??= new ReconciliationClient(transport);

    /// <inheritdoc/>
    public IMerchantsClient Merchants => field ??= new MerchantsClient(transport);

    /// <inheritdoc/>
    public IWebhooksClient Webhooks => field ??= new WebhooksClient(transport);

    /// <inheritdoc/>
    public ILegacyClient Legacy => field ??= new LegacyClient(transport);

    /// <inheritdoc/>
    public IBillinkClient For(BillinkCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        return new BillinkClient(new MerchantTransport(transport, credentials));
    }

    /// <summary>Closes the connections that the client created.</summary>
    public void Dispose() => owned?.Dispose();
}
