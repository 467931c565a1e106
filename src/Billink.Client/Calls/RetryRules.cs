namespace Billink.Calls;

/// <summary>Decides, by the contract's class, whether there is another attempt, and when.</summary>
internal static class RetryRules
{
    /// <summary>How long to wait before the next attempt; null when there must be none.</summary>
    public static TimeSpan? DelayAfter(Attempt attempt, Call call, CallSettings settings)
    {
        if (attempt.Error is null || !attempt.IsTransient || call.Attempts >= call.MaxAttempts)
            return null;
        // What acts twice when sent twice is only repeated when nothing was sent.
        if (!call.IsRepeatable && attempt.MayHaveBeenSent)
            return null;
        var delay = attempt.RetryAfter ?? Backoff(call.Attempts, settings);
        return delay < call.Remaining ? delay : null;
    }

    // Half fixed and half random, so that shops that failed together don't come back together.
    private static TimeSpan Backoff(int attempts, CallSettings settings)
    {
        var full = Math.Min(settings.Delay.TotalMilliseconds * Math.Pow(2, attempts - 1), settings.MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(full * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
