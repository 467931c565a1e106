namespace Billink.Cli.Webhooks;

/// <summary>A delivery that was received before.</summary>
/// <param name="File">The file with the raw body, or <c>-</c> for standard input.</param>
/// <param name="Signature">The value of the signature header.</param>
/// <param name="Timestamp">The value of the timestamp header, in Unix seconds.</param>
/// <param name="ReceivedAt">The time of receipt. Default: now.</param>
internal sealed record KeptDelivery(string File, string Signature, string Timestamp, DateTimeOffset? ReceivedAt);
