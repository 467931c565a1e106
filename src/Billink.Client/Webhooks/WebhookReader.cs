using System.Text.Json;
using Billink.Codecs;
using Billink.V2;

namespace Billink.Webhooks;

/// <summary>Reads orders and sessions, and tells them apart by the discriminator of the contract.</summary>
internal static class WebhookReader
{
    public static BillinkWebhookMessage Read(ReadOnlyMemory<byte> body)
    {
        var (isOrder, isSession) = Look(body.Span);
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

    // Reads to the end, so that a cut-off body isn't taken for an unknown message.
    private static (bool IsOrder, bool IsSession) Look(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var isOrder = false;
        var isSession = false;
        try
        {
            if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                throw new BillinkFormatException("The body of a webhook is a JSON object; this is other JSON.");
            while (reader.Read())
            {
                if (reader.TokenType is not JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                    continue;
                isOrder |= reader.ValueTextEquals(V2Webhooks.Order.Discriminator);
                isSession |= reader.ValueTextEquals(V2Webhooks.Session.Discriminator);
            }
        }
        catch (JsonException exception)
        {
            throw new BillinkFormatException("The body of a webhook is a JSON object; this isn't JSON, or is cut off.", exception);
        }

        return (isOrder, isSession);
    }
}
