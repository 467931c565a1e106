using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>
/// Compares the payloads of our webhooks (<c>x-billink-webhooks</c>). The server sends them, so they count as responses.
/// </summary>
internal static class WebhookPayloadComparer
{
    private const string Word = "x-billink-webhooks";

    public static void Compare(OpenApiComparison comparison)
    {
        var oldPayloads = Payloads(comparison.Old.Root.Map!);
        foreach (var (kind, name) in Payloads(comparison.New.Root.Map!))
        {
            if (oldPayloads.TryGetValue(kind, out var oldName)
                && Schema(comparison.Old, oldName) is { } before
                && Schema(comparison.New, name) is { } now)
                OperationScope.OfNobody(comparison, before, now).AddSchema(before, now, Direction.Response, $"{kind} webhook");
        }
    }

    /// <summary>The names of the payloads' schemas, by the kind of webhook.</summary>
    public static IReadOnlyDictionary<string, string> Payloads(SpecMap root)
    {
        var payloads = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in (root[Word] as SpecMap)?.Entries ?? [])
        {
            if ((kind.Value as SpecMap)?["payload"] is SpecScalar { Kind: SpecKind.Text } payload)
                payloads[kind.Key] = payload.Value;
        }

        return payloads;
    }

    private static SpecElement? Schema(OpenApiSpec spec, string name) => spec.Root.Get("components")?.Get("schemas")?.Get(name);
}
