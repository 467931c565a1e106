using System.Runtime.CompilerServices;
using Billink.Telemetry;
using Polly;
using Polly.Retry;

namespace Billink.Calls;

/// <summary>Waits and repeats; Polly does it. Only calls whose first attempt failed come here, so that nobody else pays for it.</summary>
/// <param name="settings">How often and how fast.</param>
/// <param name="log">Takes what happens.</param>
/// <param name="attempt">Makes one attempt.</param>
internal sealed class RetryPipeline(CallSettings settings, CallLog log, Func<Call, ValueTask<Attempt>> attempt)
{
    private static readonly ResiliencePropertyKey<Call> CallKey = new("billink.call");

    private readonly ResiliencePipeline<Attempt> pipeline = Build(settings, log);

    /// <summary>Repeats a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="first">What became of its first attempt.</param>
    /// <returns>What became of the last attempt.</returns>
    public async ValueTask<Attempt> RunAsync(Call call, Attempt first)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, call.CancellationToken);
        context.Properties.Set(CallKey, call);
        try
        {
            var outcome = await pipeline.ExecuteOutcomeAsync(
                // What Polly takes for the first attempt was made already.
                static async (_, state) => Outcome.FromResult(
                    Interlocked.Exchange(ref state.First.Value, null) ?? await state.Attempt(state.Call).ConfigureAwait(false)),
                context,
                (Call: call, First: new StrongBox<Attempt?>(first), Attempt: attempt)).ConfigureAwait(false);
            outcome.ThrowIfException();
            return outcome.Result!;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ResiliencePipeline<Attempt> Build(CallSettings settings, CallLog log) =>
        new ResiliencePipelineBuilder<Attempt> { TimeProvider = settings.Clock }.AddRetry(new RetryStrategyOptions<Attempt>
        {
            // The budget of the call ends it, whatever this says.
            MaxRetryAttempts = int.MaxValue,
            ShouldHandle = arguments => new ValueTask<bool>(
                arguments.Outcome.Result is { } failed
                && (failed.Delay = RetryRules.DelayAfter(failed, CallOf(arguments.Context), settings)) is not null),
            DelayGenerator = static arguments => new ValueTask<TimeSpan?>(arguments.Outcome.Result?.Delay),
            OnRetry = arguments =>
            {
                log.Retry(CallOf(arguments.Context), arguments.Outcome.Result!);
                return default;
            },
        })
        .Build();

    private static Call CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);
}
