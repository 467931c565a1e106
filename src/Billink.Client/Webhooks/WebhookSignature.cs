using System.Buffers;
using System.Security.Cryptography;

namespace Billink.Webhooks;

/// <summary>The signature of the signed generation: HMAC-SHA256 over the timestamp's text and the raw body, one behind the other.</summary>
internal static class WebhookSignature
{
    /// <summary>How many characters it has.</summary>
    public const int Length = 2 * HMACSHA256.HashSizeInBytes;

    /// <summary>Writes the signature as ASCII. No memory is allocated, but for a body larger than any before.</summary>
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

    /// <summary>Which key made the signature; -1 for none. Takes as long for a wrong one as for a right one, whichever key it is.</summary>
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

    /// <summary>Puts timestamp and body into one rented piece of memory, as one call of the hash needs them. To be returned.</summary>
    public static byte[] Rent(ReadOnlySpan<char> timestamp, ReadOnlySpan<byte> body, out int length)
    {
        length = timestamp.Length + body.Length;
        var signed = ArrayPool<byte>.Shared.Rent(length);
        for (var i = 0; i < timestamp.Length; i++)
            signed[i] = (byte)timestamp[i];
        body.CopyTo(signed.AsSpan(timestamp.Length));
        return signed;
    }

    // Without a table or a branch that depends on the hash.
    private static byte Digit(int value) => (byte)(value + '0' + (((9 - value) >> 31) & ('a' - '0' - 10)));
}
