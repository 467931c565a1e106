using Billink.Webhooks;

namespace Billink.Cli.Webhooks;

/// <summary>How deliveries are received.</summary>
/// <param name="Url">Where to listen.</param>
/// <param name="Secrets">Verify; null where nothing is.</param>
/// <param name="Forward">Gets each delivery too; null for none.</param>
/// <param name="Count">After how many to end; null for never.</param>
internal sealed record ListenerSettings(string Url, BillinkWebhookSecrets? Secrets, Uri? Forward, int? Count);
