using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>A request for each outcome of the operations on webhooks, which are similar.</summary>
internal static class WebhookTriggers
{
    public static IReadOnlyList<Trigger> All { get; } =
        [.. V2Operations.All.Where(operation => operation.Id.StartsWith("Webhooks_", StringComparison.Ordinal)).SelectMany(Of)];

    private static IEnumerable<Trigger> Of(BillinkOperation operation)
    {
        var isSet = operation.Id.Contains("_Set", StringComparison.Ordinal);
        var isSigned = operation.Id.EndsWith("V3", StringComparison.Ordinal);
        if (isSigned && isSet)
            yield return Send(operation, "NoSecret", Message("sandbox-user", "sandbox-client", "https://shop.example/hook"));
        yield return Send(operation, null, Message("sandbox-user", "sandbox-client", "https://shop.example/hook"), needsSecret: isSigned);
        yield return Send(operation, "MissingUsername", "{}");
        yield return Send(operation, "MissingId", """{"billinkUsername":"sandbox-user"}""");
        yield return Send(operation, "ClientNotFound", Message("sandbox-user", "wrong", "https://shop.example/hook"));
        if (!isSet)
            yield break;
        yield return Send(operation, "MissingUrl", Message("sandbox-user", "sandbox-client", ""));
        yield return Send(operation, "InvalidUrl", Message("sandbox-user", "sandbox-client", "shop"));
    }

    private static Trigger Send(BillinkOperation operation, string? error, string message, bool needsSecret = false) =>
        new(operation, error, async sandbox =>
    {
        if (needsSecret)
            (await sandbox.SendJsonAsync(V2Operations.GenerateWebhookSecret, V2Message.Signed().ToJsonString())).ShouldBeSuccess();
        return (await sandbox.SendJsonAsync(operation, message)).Error;
    });

    private static string Message(string username, string id, string url) =>
        $$"""{"billinkUsername":"{{username}}","billinkID":"{{id}}","url":"{{url}}"}""";
}
