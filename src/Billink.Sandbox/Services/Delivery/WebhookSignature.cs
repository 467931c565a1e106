using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>Signs webhooks. That the secret's text is the key is inferred.</summary>
internal static class WebhookSignature
{
    public static string Timestamp(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>HMAC-SHA256 of timestamp and body without anything between them, in lower-case hex.</summary>
    public static string Sign(string secret, string timestamp, string body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(timestamp + body)));
}
