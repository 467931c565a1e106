namespace Billink.Sandbox.Webhooks;

/// <summary>Where a merchant wants to be told, and the secret that signs both signed channels.</summary>
internal sealed class WebhookSettings
{
    public required int MerchantId { get; init; }

    public string? OrderUrl { get; private set; }

    public string? SessionUrl { get; private set; }

    public string? SignedOrderUrl { get; private set; }

    public string? SignedSessionUrl { get; private set; }

    public string? Secret { get; set; }

    public string? UrlOf(WebhookChannel channel) => channel switch
    {
        WebhookChannel.Order => OrderUrl,
        WebhookChannel.Session => SessionUrl,
        WebhookChannel.SignedOrder => SignedOrderUrl,
        _ => SignedSessionUrl,
    };

    /// <summary>Sets an address; null for no deliveries.</summary>
    public void Set(WebhookChannel channel, string? url)
    {
        switch (channel)
        {
            case WebhookChannel.Order:
                OrderUrl = url;
                break;

            case WebhookChannel.Session:
                SessionUrl = url;
                break;

            case WebhookChannel.SignedOrder:
                SignedOrderUrl = url;
                break;

            default:
                SignedSessionUrl = url;
                break;
        }
    }
}
