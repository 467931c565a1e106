namespace Billink.Calls;

/// <summary>What became of one attempt. A success reply is with the call.</summary>
internal sealed class Attempt
{
    /// <summary>Why there is no success reply; null when there is one.</summary>
    public BillinkException? Error { get; set; }

    /// <summary>What came; null when nothing came, or nobody wants it.</summary>
    public BillinkRawReply? Reply { get; init; }

    /// <summary>What is sure about whether Billink acted.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>Whether another attempt may go better.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Whether a byte of the request may have left.</summary>
    public bool MayHaveBeenSent { get; init; } = true;

    /// <summary>How long Billink asks to wait; null when it doesn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How long to wait before the next attempt; null when there is none.</summary>
    public TimeSpan? Delay { get; set; }
}
