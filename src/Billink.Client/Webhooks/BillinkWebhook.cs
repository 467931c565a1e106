using System.Buffers;
using System.Globalization;
using System.Text;

namespace Billink.Webhooks;

/// <summary>
/// Webhooks as they come in. Verify first, on the raw bytes, then parse; the first generation ("v1") is unsigned and can only be parsed.
/// <c>Billink.AspNetCore</c> does both, and sees to it that every delivery is handled once.
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

    /// <summary>How old a delivery may be: 5 minutes. Documented.</summary>
    public static TimeSpan DefaultTolerance { get; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Whether Billink sent it, and just now. In constant time, and without allocating memory. The id of a delivery isn't signed: don't
    /// rely on it alone against deliveries that are sent again.
    /// </summary>
    /// <param name="body">The raw bytes of the body, as they came.</param>
    /// <param name="signature">The text of the signature header; null when it is absent.</param>
    /// <param name="timestamp">The text of the timestamp header; null when it is absent.</param>
    /// <param name="secrets">The secrets to try; make them once and keep them.</param>
    /// <param name="clock">The receiver's clock; the system's when null.</param>
    /// <param name="tolerance">
    /// How far the timestamp may be from the clock, to either side; <see cref="DefaultTolerance"/> when null.
    /// </param>
    /// <returns>The outcome; it says which check failed.</returns>
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

        // Only after the signature: a forged timestamp says nothing about clocks.
        var sentAt = DateTimeOffset.FromUnixTimeSeconds(seconds);
        var age = (clock ?? TimeProvider.System).GetUtcNow() - sentAt;
        var allowed = tolerance ?? DefaultTolerance;
        var failure = age > allowed ? BillinkWebhookFailure.TimestampTooOld
            : age < -allowed ? BillinkWebhookFailure.TimestampInFuture
            : BillinkWebhookFailure.None;
        return new(failure, secret, sentAt, age);
    }

    /// <summary>Reads a body. Verify it first where it is signed.</summary>
    /// <param name="body">The raw bytes of the body; kept, not copied.</param>
    /// <returns>
    /// A <see cref="BillinkOrderMessage"/>, a <see cref="BillinkSessionMessage"/>, or a <see cref="BillinkUnknownMessage"/> for a JSON
    /// object that is neither. An event or a status that isn't known is no such thing: it comes as a value of its type.
    /// </returns>
    /// <exception cref="Codecs.BillinkFormatException">The body isn't a JSON object.</exception>
    public static BillinkWebhookMessage Parse(ReadOnlyMemory<byte> body) => WebhookReader.Read(body);

    /// <summary>Signs as Billink does, for tests of a receiver.</summary>
    /// <param name="body">The raw bytes of the body.</param>
    /// <param name="sentAt">The time to sign; its text on the wire is its Unix time in seconds.</param>
    /// <param name="secrets">The first one is taken.</param>
    /// <returns>The text of the signature header.</returns>
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
