using System.Buffers;
using System.Security.Cryptography;

namespace Billink.Webhooks;

/// <summary>The signature of the signed generation: HMAC-SHA256 of the timestamp's text followed by the raw body.</summary>
internal static class WebhookSignature
{
    /// <summary>The number of characters of a signature.</summary>
    public const int Length = 2 * HMACSHA256.HashSizeInBytes;

    /// <summary>Writes the signature as ASCII text.</summary>
    public static void Write(ReadOnlySpan<byte> key, ReadOnlySpan<byte> signed, Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, signed, hash);
        for (var i = 0; i < hash.Length; i++)
        {
            signature[2 * i] = Digit(hash[i] >> 4);
            signature[(2 * i) + 1] = Digit(hash[i] & 15);
        }
    }

    /// <summary>Returns the index of the key that gives the signature; -1 for none. The time taken doesn't depend on the result.</summary>
    public static int IndexOfKey(BillinkWebhookSecrets secrets, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> signed)
    {
        Span<byte> expected = stackalloc byte[Length];
        var found = -1;
        for (var i = secrets.Count - 1; i >= 0; i--)
        {
            Write(secrets[i], signed, expected);
            if (CryptographicOperations.FixedTimeEquals(expected, signature))
                found = i;
        }

        return found;
    }

    /// <summary>Copies timestamp and body into one rented buffer, so that one call can hash them. The caller returns the buffer.</summary>
    public static byte[] Rent(ReadOnlySpan<char> timestamp, ReadOnlySpan<byte> body, out int length)
    {
        length = timestamp.Length + body.Length;
        var signed = ArrayPool<byte>.Shared.Rent(length);
        for (var i = 0; i < timestamp.Length; i++)
            signed[i] = (byte)timestamp[i];
        body.CopyTo(signed.AsSpan(timestamp.Length));
        return signed;
    }

    // No table and no branch depends on the hash.
    private static byte Digit(int value) => (byte)(value + '0' + (((9 - value) >> 31) & ('a' - '0' - 10)));
}
