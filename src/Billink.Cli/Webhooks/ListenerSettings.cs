using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>The settings of a <see cref="WebhookListener"/>.</summary>
/// <param name="Url">The URL to listen on.</param>
/// <param name="Secrets">The signing secrets. Null verifies nothing.</param>
/// <param name="Forward">The application that gets each delivery too. Null forwards nothing.</param>
/// <param name="Count">The number of deliveries to stop after. Null never stops.</param>
internal sealed record ListenerSettings(string Url, BillinkWebhookSecrets? Secrets, Uri? Forward, int? Count);
