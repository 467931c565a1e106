using System.Text.Json.Nodes;
using Billink.Webhooks;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A received webhook.</summary>
internal sealed record Received(string Path, byte[] Body, IReadOnlyDictionary<string, string> Headers)
{
    private static readonly BillinkWebhookHeaders Names = new();

    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>The event of an order, or the status of a session.</summary>
    public string Event => (Json["event"] ?? Json["status"])!.GetValue<string>();

    public string? Id => Headers.GetValueOrDefault(Names.Id);

    public BillinkWebhookVerification Verify(string secret, TimeProvider? clock = null) => BillinkWebhook.Verify(
        Body,
        Headers.GetValueOrDefault(Names.Signature),
        Headers.GetValueOrDefault(Names.Timestamp),
        new BillinkWebhookSecrets(secret),
        clock);
}
