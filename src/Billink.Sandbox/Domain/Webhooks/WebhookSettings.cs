namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>Where a merchant wants to be told.</summary>
/// <param name="Urls">The address of each channel that is set.</param>
/// <param name="Secret">What signs both signed channels; null until one is generated.</param>
internal sealed record WebhookSettings(IReadOnlyDictionary<WebhookChannel, string> Urls, string? Secret)
{
    /// <summary>A merchant wants to be told nothing, at first.</summary>
    public static WebhookSettings None { get; } = new(new Dictionary<WebhookChannel, string>(), Secret: null);

    /// <summary>The channels that are set: neither secrets nor addresses, which may hold some.</summary>
    public override string ToString() => string.Join(", ", Urls.Keys);

    public string? UrlOf(WebhookChannel channel) => Urls.GetValueOrDefault(channel);

    /// <summary>The same with another address; null for no deliveries.</summary>
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
