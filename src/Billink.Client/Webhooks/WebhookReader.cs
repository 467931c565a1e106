using Billink.Codecs;
using Billink.V2;

namespace Billink.Webhooks;

/// <summary>Reads orders and sessions, and distinguishes them by the discriminator of the contract.</summary>
internal static class WebhookReader
{
    public static BillinkWebhookMessage Read(ReadOnlyMemory<byte> body)
    {
        var (isOrder, isSession) = WebhookDiscriminators.Find(
            body.Span, V2Webhooks.Order.Discriminator, V2Webhooks.Session.Discriminator);
        try
        {
            return (isOrder, isSession) switch
            {
                (true, false) => new BillinkOrderMessage(V2Webhooks.Order.Codec.Read(body), body),
                (false, true) => new BillinkSessionMessage(V2Webhooks.Session.Codec.Read(body), body),
                (true, true) => new BillinkUnknownMessage("It has both an event and a status.", body),
                _ => new BillinkUnknownMessage("It has neither an event, as orders have, nor a status, as sessions have.", body),
            };
        }
        catch (BillinkFormatException)
        {
            // The message of the exception isn't kept, because it may quote the body.
            return new BillinkUnknownMessage(
                isOrder ? "It has an event, but not the members of an order." : "It has a status, but not the members of a session.", body);
        }
    }
}
