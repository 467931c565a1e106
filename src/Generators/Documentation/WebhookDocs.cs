using Billink.Contracts.Reading;

namespace Billink.Generators.Documentation;

/// <summary>Documents webhooks.</summary>
internal static class WebhookDocs
{
    public static DocComment List { get; } = new("Everything the contract says about what Billink sends to a shop.");

    public static DocComment All { get; } = new("All webhooks, in the contract's order.");

    public static DocComment Webhook(WebhookKind webhook) =>
        new($"What Billink sends about {Article(webhook.Name)} {webhook.Name}: {DocText.See(webhook.Payload)}.")
        {
            Remarks = new([OriginDocs.Of(webhook.Provenance, webhook.Source)]),
        };

    public static DocComment Signature(WebhookSignature signature) =>
        new($"How a signed delivery proves that Billink sent it: {signature.Algorithm} over {signature.SignedContent}, as {signature.Encoding}.")
        {
            Remarks = new([OriginDocs.Of(signature.Provenance, signature.Source)]),
        };

    public static DocComment Header(WebhookHeader header) =>
        new($"The name of the header with the {header.Role} of a signed delivery.")
        {
            Remarks = new([OriginDocs.Of(header.Provenance, header.Source)]),
        };

    private static string Article(string noun) => "aeiou".IndexOf(noun[0]) >= 0 ? "an" : "a";
}
