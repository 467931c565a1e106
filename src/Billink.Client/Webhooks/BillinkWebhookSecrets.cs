using System.Text;

namespace Billink.Webhooks;

/// <summary>
/// The secrets that a delivery may be signed with. Use several while one replaces another: a new secret most likely ends the old one at
/// once (<b>inferred</b>), but deliveries signed with the old one may still arrive. Thread-safe.
/// </summary>
public sealed class BillinkWebhookSecrets
{
    private readonly byte[][] keys;

    /// <summary>Creates a set of secrets.</summary>
    /// <param name="secrets">
    /// The secrets from <c>Webhooks.GenerateSecretAsync</c>, newest first; at least one. White space around each is removed.
    /// </param>
    /// <param name="encoding">How a key is derived from a secret.</param>
    /// <exception cref="ArgumentException">
    /// There is no secret, a secret is empty or has a space or an invisible character in it, or a secret isn't base64 and must be. The
    /// message shows no secret.
    /// </exception>
    public BillinkWebhookSecrets(IEnumerable<string> secrets, BillinkWebhookKeyEncoding encoding = BillinkWebhookKeyEncoding.Text)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        keys = [.. secrets.Select((secret, index) => Key(secret, index, encoding))];
        if (keys.Length == 0)
            throw new ArgumentException("At least one webhook secret is needed; Webhooks.GenerateSecretAsync makes one.", nameof(secrets));
    }

    /// <summary>Creates a set of one secret, whose text is the key.</summary>
    /// <param name="secret">The secret from <c>Webhooks.GenerateSecretAsync</c>.</param>
    /// <exception cref="ArgumentException">The secret is empty, or has a space or an invisible character in it.</exception>
    public BillinkWebhookSecrets(string secret)
        : this([secret])
    {
    }

    /// <summary>The number of secrets.</summary>
    public int Count => keys.Length;

    internal ReadOnlySpan<byte> this[int index] => keys[index];

    /// <summary>Returns the number of secrets, and no secret.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => $"BillinkWebhookSecrets ({keys.Length}, masked)";

    private static byte[] Key(string secret, int index, BillinkWebhookKeyEncoding encoding)
    {
        if (string.IsNullOrWhiteSpace(secret))
            throw new ArgumentException($"Webhook secret {index} is empty.", nameof(secret));
        // Files and environment variables bring line breaks.
        secret = secret.Trim();
        if (CredentialText.Problem(secret) is { } problem)
            throw new ArgumentException($"Webhook secret {index} {problem}", nameof(secret));
        if (encoding is BillinkWebhookKeyEncoding.Text)
            return Encoding.UTF8.GetBytes(secret);

        // The bytes are never more than the characters.
        var bytes = new byte[secret.Length];
        return Convert.TryFromBase64String(secret, bytes, out var length) && length > 0
            ? bytes[..length]
            : throw new ArgumentException(
                $"Webhook secret {index} isn't base64. Was it copied completely? Or is its text the key (BillinkWebhookKeyEncoding.Text)?",
                nameof(secret));
    }
}
