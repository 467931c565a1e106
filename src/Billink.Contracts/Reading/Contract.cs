namespace Billink.Contracts.Reading;

/// <summary>One contract, v1 or v2, in a model for both files with the vocabulary of <c>spec/README.md</c>.</summary>
/// <param name="Version"><c>v1</c> or <c>v2</c>.</param>
/// <param name="Operations">The operations, in the order of the file.</param>
/// <param name="Types">Objects and enumerations, in the order of the file.</param>
/// <param name="Webhooks">The webhooks that Billink sends to the shop; empty in v1.</param>
public sealed record Contract(
    string Version,
    EquatableArray<ContractOperation> Operations,
    EquatableArray<ContractType> Types,
    EquatableArray<WebhookKind> Webhooks)
{
    /// <summary>The signature of signed webhooks; null in v1.</summary>
    public WebhookSignature? WebhookSignature { get; init; }
}
