namespace Billink.Calls;

/// <summary>Decides whether a failed attempt is followed by another one, and when.</summary>
internal static class RetryRules
{
    /// <summary>Returns the delay before the next attempt; null when there must be none.</summary>
    public static TimeSpan? DelayAfter(AttemptFailure failure, Call call, CallSettings settings)
    {
        if (!failure.IsTransient || call.Attempts >= call.MaxAttempts)
            return null;
        // An unsafe request is only repeated if none of it was sent.
        if (!call.IsRepeatable && failure.Effect is not ServerEffect.NotSent)
            return null;
        var delay = failure.RetryAfter ?? Backoff(call.Attempts, settings);
        return delay < call.Remaining ? delay : null;
    }

    // Half fixed and half random, so that shops that failed together don't come back together.
    private static TimeSpan Backoff(int attempts, CallSettings settings)
    {
        var full = Math.Min(settings.Delay.TotalMilliseconds * Math.Pow(2, attempts - 1), settings.MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(full * (0.5 + (Random.Shared.NextDouble() / 2)));
    }
}
