namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>A merchant's webhook addresses and secret.</summary>
/// <param name="Urls">The address of each channel that the merchant has set.</param>
/// <param name="Secret">The secret that signs both signed channels. Null until one is generated.</param>
internal sealed record WebhookSettings(IReadOnlyDictionary<WebhookChannel, string> Urls, string? Secret)
{
    /// <summary>The settings of a new merchant: no addresses.</summary>
    public static WebhookSettings None { get; } = new(new Dictionary<WebhookChannel, string>(), Secret: null);

    /// <summary>The channels that are set, without secrets and addresses, which may contain secrets.</summary>
    public override string ToString() => string.Join(", ", Urls.Keys);

    public string? UrlOf(WebhookChannel channel) => Urls.GetValueOrDefault(channel);

    /// <summary>The same settings with another address of a channel. Null turns the channel off.</summary>
    public WebhookSettings With(WebhookChannel channel, string? url)
    {
        var urls = new Dictionary<WebhookChannel, string>(Urls);
        if (url is null)
            urls.Remove(channel);
        else
            urls[channel] = url;
        return this with { Urls = urls };
    }
}
