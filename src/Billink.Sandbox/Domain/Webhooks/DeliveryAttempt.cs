namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>One try to deliver: what was sent, and what came back.</summary>
internal sealed class DeliveryAttempt
{
    public const int LongestReply = 4096;

    public long Id { get; private set; }

    public required long DeliveryId { get; init; }

    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required long Milliseconds { get; init; }

    /// <summary>The headers, a line each; the body is the delivery's.</summary>
    public required string RequestHeaders { get; init; }

    /// <summary>The HTTP status; null when no answer came.</summary>
    public int? Status { get; init; }

    /// <summary>The beginning of the answer.</summary>
    public string? Reply { get; init; }

    /// <summary>Why no answer came.</summary>
    public string? Problem { get; init; }

    public bool IsSuccess => Status is >= 200 and <= 299;

    /// <summary>What came of it, in a few words.</summary>
    public string Outcome => Problem ?? $"HTTP {Status}";
}
