using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>The headers of signed webhooks. The names of two of them, and that the secret's text is the key, are inferred.</summary>
internal static class WebhookSignature
{
    public const string IdHeader = "X-Billink-Webhook-Id";
    public const string SignatureHeader = "X-Billink-Webhook-Signature";
    public const string TimestampHeader = "X-Billink-Webhook-Timestamp";

    public static string Timestamp(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>HMAC-SHA256 of timestamp and body without anything between them, in lower-case hex.</summary>
    public static string Sign(string secret, string timestamp, string body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(timestamp + body)));
}
