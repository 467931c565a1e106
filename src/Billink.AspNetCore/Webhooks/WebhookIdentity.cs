using System.Security.Cryptography;
using System.Text;
using Billink.AspNetCore.Inbox;
using Billink.Webhooks;

namespace Billink.AspNetCore.Webhooks;

/// <summary>Derives the id, the fingerprint and the subject of a delivery.</summary>
internal static class WebhookIdentity
{
    // Long enough for any id in use, and short enough for an index.
    private const int LongestId = 200;

    public static WebhookRecord Record(
        string merchant, string? idHeader, DateTimeOffset? sentAt, BillinkWebhookMessage message, DateTimeOffset now)
    {
        var fingerprint = Fingerprint(merchant, sentAt, message.Body.Span);

        // Anyone can set the header of an unsigned delivery. The fingerprint is also the same in every attempt.
        var id = sentAt is not null && IsUsable(idHeader) ? Prefix(merchant) + idHeader : fingerprint;
        return new WebhookRecord
        {
            Id = id,
            Fingerprint = fingerprint,
            Subject = Prefix(merchant) + message switch
            {
                BillinkOrderMessage order => $"order/{order.Order.InvoiceNumberClean}",
                // A confirmed session has only Billink's number.
                BillinkSessionMessage { Session: { InvoiceNumber: "" } session } => $"session/{session.BillinkInvoiceNumber}",
                BillinkSessionMessage session => $"session/{session.Session.InvoiceNumber}",
                _ => $"delivery/{fingerprint}",
            },
            Merchant = merchant,
            Body = message.Body,
            IsSigned = sentAt is not null,
            SentAt = sentAt,
            ReceivedAt = now,
        };
    }

    private static string Prefix(string merchant) => merchant.Length == 0 ? "" : merchant + "/";

    private static string Fingerprint(string merchant, DateTimeOffset? sentAt, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{merchant}\n{sentAt?.ToUnixTimeSeconds()}\n"));
        hash.AppendData(body);
        return "sha256-" + Convert.ToHexString(hash.GetHashAndReset());
    }

    // The id goes into logs and the database, so it has only visible ASCII characters.
    private static bool IsUsable(string? id) => id is { Length: > 0 and <= LongestId } && id.All(letter => letter is > ' ' and <= '~');
}
