using System.Text;

namespace Billink.Webhooks;

/// <summary>
/// The secrets that a delivery may be signed with, ready to verify. Several while one replaces another: generating a secret most likely
/// ends the old one at once (<b>inferred</b>), yet deliveries signed with the old one may still be on their way. Safe for use by several
/// threads.
/// </summary>
public sealed class BillinkWebhookSecrets
{
    private readonly byte[][] keys;

    /// <summary>Takes the secrets.</summary>
    /// <param name="secrets">What <c>Webhooks.GenerateSecretAsync</c> gave, newest first; at least one.</param>
    /// <param name="encoding">How a key is made of a secret.</param>
    /// <exception cref="ArgumentException">
    /// There is no secret, one is empty, or one isn't base64 and should be. The text never shows a secret.
    /// </exception>
    public BillinkWebhookSecrets(IEnumerable<string> secrets, BillinkWebhookKeyEncoding encoding = BillinkWebhookKeyEncoding.Text)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        keys = [.. secrets.Select((secret, index) => Key(secret, index, encoding))];
        if (keys.Length == 0)
            throw new ArgumentException("At least one webhook secret is needed; Webhooks.GenerateSecretAsync makes one.", nameof(secrets));
    }

    /// <summary>Takes one secret, its text being the key.</summary>
    /// <param name="secret">What <c>Webhooks.GenerateSecretAsync</c> gave.</param>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public BillinkWebhookSecrets(string secret)
        : this([secret])
    {
    }

    /// <summary>How many there are.</summary>
    public int Count => keys.Length;

    internal ReadOnlySpan<byte> this[int index] => keys[index];

    /// <summary>Says how many there are, and not which: they must not reach a log.</summary>
    /// <returns>A text without a secret.</returns>
    public override string ToString() => $"BillinkWebhookSecrets ({keys.Length}, masked)";

    private static byte[] Key(string secret, int index, BillinkWebhookKeyEncoding encoding)
    {
        if (string.IsNullOrWhiteSpace(secret))
            throw new ArgumentException($"Webhook secret {index} is empty.", nameof(secret));
        if (encoding is BillinkWebhookKeyEncoding.Text)
            return Encoding.UTF8.GetBytes(secret);

        // The bytes are never more than the characters.
        var bytes = new byte[secret.Length];
        return Convert.TryFromBase64String(secret, bytes, out var length) && length > 0
            ? bytes[..length]
            : throw new ArgumentException(
                $"Webhook secret {index} isn't base64. Was it copied whole? Or is its text the key (BillinkWebhookKeyEncoding.Text)?",
                nameof(secret));
    }
}
