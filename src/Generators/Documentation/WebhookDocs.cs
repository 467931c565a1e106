using Billink.Contracts.Reading;

namespace Billink.Generators.Documentation;

/// <summary>Documents webhooks.</summary>
internal static class WebhookDocs
{
    public static DocComment List { get; } =
        new("The webhooks that Billink sends to a shop: payloads, events, and the headers of signed deliveries.");

    public static DocComment All { get; } = new("All webhooks, in the contract's order.");

    public static DocComment Webhook(WebhookKind webhook)
    {
        var (payload, discriminator) = (DocText.See(webhook.Payload), DocText.Code(webhook.Discriminator));
        return new($"The {webhook.Name} webhook: {payload}, whose member {discriminator} names the event.")
        {
            Remarks = new([OriginDocs.Of(webhook.Provenance, webhook.Source)]),
        };
    }

    public static DocComment Tolerance(WebhookSignature signature) =>
        new("The maximum difference between the timestamp of a signed delivery and the receiver's clock, in either direction.")
        {
            Remarks = new(
            [
                DocText.Join(
                    $"A signature is {DocText.Line(signature.Algorithm)} over {DocText.Line(signature.SignedContent)},",
                    $"as {DocText.Line(signature.Encoding)}.",
                    OriginDocs.Of(signature.Provenance, signature.Source)),
            ]),
        };

    public static DocComment Header(WebhookHeader header) => new($"The name of the header that has the {header.Role} of a signed delivery.")
    {
        Remarks = new([OriginDocs.Of(header.Provenance, header.Source)]),
    };
}
