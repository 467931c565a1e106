namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>An attempt to deliver a webhook: request and response.</summary>
internal sealed class DeliveryAttempt
{
    public const int LongestReply = 4096;

    public long Id { get; private set; }

    public required long DeliveryId { get; init; }

    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long Milliseconds { get; init; }

    /// <summary>The headers, one per line. The body is the delivery's.</summary>
    public required string RequestHeaders { get; init; }

    /// <summary>The HTTP status. Null if there was no response.</summary>
    public int? Status { get; init; }

    /// <summary>The beginning of the response.</summary>
    public string? Reply { get; init; }

    /// <summary>Why there was no response. Null if there was one.</summary>
    public string? Problem { get; init; }

    public bool IsSuccess => Status is >= 200 and <= 299;

    /// <summary>The outcome in a few words.</summary>
    public string Outcome => Problem ?? $"HTTP {Status}";
}
