using System.Buffers;
using System.Globalization;
using System.Text;
using Billink.V2;

namespace Billink.Webhooks;

/// <summary>
/// Verifies and parses webhooks. Verify the raw bytes first, then parse them. Webhooks of the first generation ("v1") are unsigned and can
/// only be parsed. <c>Billink.AspNetCore</c> does both and handles every delivery once.
/// </summary>
/// <example>
/// <code>
/// BillinkWebhook.Verify(body, signature, timestamp, secrets).EnsureValid();
/// if (BillinkWebhook.Parse(body) is BillinkOrderMessage { Order: var order })
///     Console.WriteLine($"{order.InvoiceNumberClean}: {order.Event}");
/// </code>
/// </example>
public static class BillinkWebhook
{
    // The last second of the year 9999.
    private const long LastSecond = 253_402_300_799;

    /// <summary>The maximum age of a delivery: 5 minutes, as documented.</summary>
    public static TimeSpan DefaultTolerance => V2Webhooks.SignatureTolerance;

    /// <summary>
    /// Verifies that Billink sent a delivery recently. Takes constant time and allocates no memory. The id of a delivery isn't signed, so
    /// it alone doesn't protect against replayed deliveries.
    /// </summary>
    /// <param name="body">The raw bytes of the body.</param>
    /// <param name="signature">The value of the signature header; null when it is absent.</param>
    /// <param name="timestamp">The value of the timestamp header; null when it is absent.</param>
    /// <param name="secrets">The secrets to try. Create them once and reuse them.</param>
    /// <param name="clock">The clock of the receiver. Default: the system's clock.</param>
    /// <param name="tolerance">
    /// The largest difference between timestamp and clock, in either direction. Default: <see cref="DefaultTolerance"/>.
    /// </param>
    /// <returns>The result, which names the check that failed.</returns>
    public static BillinkWebhookVerification Verify(
        ReadOnlySpan<byte> body,
        string? signature,
        string? timestamp,
        BillinkWebhookSecrets secrets,
        TimeProvider? clock = null,
        TimeSpan? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        if (string.IsNullOrEmpty(signature))
            return new(BillinkWebhookFailure.SignatureMissing);
        if (string.IsNullOrEmpty(timestamp))
            return new(BillinkWebhookFailure.TimestampMissing);
        Span<byte> given = stackalloc byte[WebhookSignature.Length];
        if (!TryReadSignature(signature, given))
            return new(BillinkWebhookFailure.SignatureMalformed);
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || seconds > LastSecond)
            return new(BillinkWebhookFailure.TimestampMalformed);

        var signed = WebhookSignature.Rent(timestamp, body, out var length);
        var secret = WebhookSignature.IndexOfKey(secrets, given, signed.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(signed);
        if (secret < 0)
            return new(BillinkWebhookFailure.SignatureWrong);

        // Checked after the signature, because a forged timestamp says nothing about clocks.
        var sentAt = DateTimeOffset.FromUnixTimeSeconds(seconds);
        var age = (clock ?? TimeProvider.System).GetUtcNow() - sentAt;
        var allowed = tolerance ?? DefaultTolerance;
        var failure = age > allowed ? BillinkWebhookFailure.TimestampTooOld
            : age < -allowed ? BillinkWebhookFailure.TimestampInFuture
            : BillinkWebhookFailure.None;
        return new(failure, secret, sentAt, age);
    }

    /// <summary>Parses a body. Verify a signed body first.</summary>
    /// <param name="body">The raw bytes of the body. They are kept, not copied.</param>
    /// <returns>
    /// A <see cref="BillinkOrderMessage"/>, a <see cref="BillinkSessionMessage"/>, or a <see cref="BillinkUnknownMessage"/> for another
    /// JSON object. An order with an unknown event is still an order, and a session with an unknown status is still a session.
    /// </returns>
    /// <exception cref="Codecs.BillinkFormatException">The body isn't a JSON object.</exception>
    public static BillinkWebhookMessage Parse(ReadOnlyMemory<byte> body) => WebhookReader.Read(body);

    /// <summary>Signs a body as Billink does, for tests of a receiver.</summary>
    /// <param name="body">The raw bytes of the body.</param>
    /// <param name="sentAt">The timestamp. Its text on the wire is the Unix time in seconds.</param>
    /// <param name="secrets">The secrets, of which the first one is used.</param>
    /// <returns>The value of the signature header.</returns>
    public static string Sign(ReadOnlySpan<byte> body, DateTimeOffset sentAt, BillinkWebhookSecrets secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        var signed = WebhookSignature.Rent(sentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), body, out var length);
        Span<byte> signature = stackalloc byte[WebhookSignature.Length];
        WebhookSignature.Write(secrets[0], signed.AsSpan(0, length), signature);
        ArrayPool<byte>.Shared.Return(signed);
        return Encoding.ASCII.GetString(signature);
    }

    private static bool TryReadSignature(string text, Span<byte> signature)
    {
        if (text.Length != signature.Length)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f')))
                return false;
            signature[i] = (byte)text[i];
        }

        return true;
    }
}
