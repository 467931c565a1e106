using System.Runtime.CompilerServices;
using Billink.Telemetry;
using Polly;
using Polly.Retry;

namespace Billink.Calls;

/// <summary>Waits and repeats; Polly does it. Only calls whose first attempt failed come here, so that nobody else pays for it.</summary>
internal sealed class RetryPipeline(CallSettings settings, CallLog log)
{
    private readonly ResiliencePipeline pipeline = Build(settings, log);

    /// <summary>Repeats a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="first">What became of its first attempt.</param>
    /// <param name="attempt">Makes another one.</param>
    /// <returns>What became of the last attempt.</returns>
    public async ValueTask<Attempt<T>> RunAsync<T>(Call<T> call, Attempt<T> first, Func<Call<T>, ValueTask<Attempt<T>>> attempt)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.CancellationToken);
        context.Properties.Set(Keys.Call, call);
        try
        {
            var outcome = await pipeline.ExecuteOutcomeAsync(
                // What Polly takes for the first attempt was made already.
                static async (_, state) => Outcome.FromResult(
                    Interlocked.Exchange(ref state.First.Value, null) ?? await state.Attempt(state.Call).ConfigureAwait(false)),
                context,
                (Call: call, First: new StrongBox<Attempt<T>?>(first), Attempt: attempt)).ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline Build(CallSettings settings, CallLog log) => new ResiliencePipelineBuilder { TimeProvider = settings.Clock }
        .AddRetry(new RetryStrategyOptions
        {
            // The budget of the call ends it, whatever this says.
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = arguments => new ValueTask<bool>(
                arguments.Outcome.Result is Attempt attempt
                && arguments.Context.Properties.TryGetValue(Keys.Call, out var call)
                && (attempt.Delay = RetryRules.DelayAfter(attempt, call, settings)) is not null),
            DelayGenerator = static arguments => new ValueTask<TimeSpan?>((arguments.Outcome.Result as Attempt)?.Delay),
            OnRetry = arguments =>
            {
                if (arguments.Outcome.Result is Attempt attempt && arguments.Context.Properties.TryGetValue(Keys.Call, out var call))
                    log.Retry(call, attempt);
                return default;
            },
        })
        .Build();

    private static class Keys
    {
        public static readonly ResiliencePropertyKey<Call> Call = new("billink.call");
    }
}
