namespace Billink.Contracts.Reading;

/// <summary>One contract, v1 or v2: what both files say, in the words of <c>spec/README.md</c>.</summary>
/// <param name="Version"><c>v1</c> or <c>v2</c>.</param>
/// <param name="Operations">In the order of the file.</param>
/// <param name="Types">Objects and enumerations, in the order of the file.</param>
/// <param name="Webhooks">What Billink sends to the shop; none in v1.</param>
public sealed record Contract(
    string Version,
    EquatableArray<ContractOperation> Operations,
    EquatableArray<ContractType> Types,
    EquatableArray<WebhookKind> Webhooks)
{
    /// <summary>How signed webhooks prove where they come from; none in v1.</summary>
    public WebhookSignature? WebhookSignature { get; init; }
}
