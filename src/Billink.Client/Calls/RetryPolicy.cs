using Billink.Telemetry;
using Polly;
using Polly.Retry;

namespace Billink.Calls;

/// <summary>Decides, by the contract's class, whether there is another attempt, and when. Polly waits and repeats.</summary>
internal static class RetryPolicy
{
    /// <summary>Where an attempt finds its call.</summary>
    public static readonly ResiliencePropertyKey<Call> Call = new("billink.call");

    public static ResiliencePipeline Build(CallSettings settings, CallLog log) => new ResiliencePipelineBuilder { TimeProvider = settings.Clock }
        .AddRetry(new RetryStrategyOptions
        {
            // The budget of the call ends it, whatever this says.
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = arguments => new ValueTask<bool>(
                arguments.Outcome.Result is Attempt attempt
                && arguments.Context.Properties.TryGetValue(Call, out var call)
                && (attempt.Delay = DelayAfter(attempt, call, settings)) is not null),
            DelayGenerator = static arguments => new ValueTask<TimeSpan?>((arguments.Outcome.Result as Attempt)?.Delay),
            OnRetry = arguments =>
            {
                if (arguments.Outcome.Result is Attempt attempt && arguments.Context.Properties.TryGetValue(Call, out var call))
                    log.Retry(call, attempt);
                return default;
            },
        })
        .Build();

    /// <summary>How long to wait before the next attempt; null when there must be none.</summary>
    internal static TimeSpan? DelayAfter(Attempt attempt, Call call, CallSettings settings)
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
