using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>Signs webhooks. That the secret's text is the key is inferred.</summary>
internal static class WebhookSignature
{
    private const int SecretLength = 32;

    /// <summary>Creates a secret. Its text is the key.</summary>
    public static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretLength));

    public static string Timestamp(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Computes the HMAC-SHA256 of timestamp and body, without a separator, in lower-case hex.</summary>
    public static string Sign(string secret, string timestamp, string body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(timestamp + body)));
}
