using Billink.Sending;
using Billink.Telemetry;

namespace Billink.Calls;

/// <summary>Runs a call: attempts, waits, and what it comes to in the end.</summary>
internal sealed class CallRunner(IBillinkSender sender, CallSettings settings, CallLog log)
{
    // Made when the first call needs it: most processes' calls go well.
    private RetryPipeline? retries;

    public async ValueTask<Attempt> RunAsync(Call call)
    {
        using var trace = new CallTrace(call);
        log.RequestBody(call);
        try
        {
            var attempt = await AttemptAsync(call).ConfigureAwait(false);
            if (RetryRules.DelayAfter(attempt, call, settings) is not null)
                attempt = await (retries ??= new RetryPipeline(settings, log, AttemptAsync)).RunAsync(call, attempt).ConfigureAwait(false);
            attempt.Error = Verdict.Of(call, attempt);
            trace.End(attempt);
            log.End(call, attempt);
            return attempt;
        }
        catch (Exception exception)
        {
            trace.Fail(exception);
            log.Cancelled(call);
            throw;
        }
    }

    private async ValueTask<Attempt> AttemptAsync(Call call)
    {
        call.CancellationToken.ThrowIfCancellationRequested();
        var timeout = call.AttemptTimeout();
        using var timer = new CancellationTokenSource(timeout, settings.Clock);
        using var link = call.CancellationToken.UnsafeRegister(static timer => ((CancellationTokenSource)timer!).Cancel(), timer);
        var request = call.NextAttempt();
        HttpResponseMessage? reply = null;
        Attempt attempt;
        try
        {
            reply = await sender.SendAsync(request, timer.Token).ConfigureAwait(false);
            call.LastStatus = (int)reply.StatusCode;
            attempt = await call.ReadAsync(reply, timer.Token).ConfigureAwait(false);
        }
        // Whatever a sender or a handler below it throws, the request may have left: only a caller's own cancellation passes.
        catch (Exception exception) when (!call.CancellationToken.IsCancellationRequested)
        {
            attempt = NoReply(call, request, exception, timer.IsCancellationRequested ? timeout : null);
        }
        catch (Exception exception)
        {
            // With the caller's token, and not that of the attempt's timer.
            throw new OperationCanceledException("The caller ended the call.", exception, call.CancellationToken);
        }
        finally
        {
            if (!request.IsWritten)
                call.Body.Share();
            if (!call.IsReplyHandedOver)
                reply?.Dispose();
        }

        call.Note(attempt);
        return attempt;
    }

    private static Attempt NoReply(Call call, BillinkWireRequest request, Exception exception, TimeSpan? timeout)
    {
        var reason = timeout is { } waited
            ? FormattableString.Invariant($"No reply came within {waited.TotalSeconds:0.###} seconds.")
            : request.MayHaveBeenSent ? "The connection broke." : "The connection could not be made.";
        var cause = timeout is null ? exception : new TimeoutException(reason, exception);
        return new Attempt
        {
            Error = new BillinkUnavailableException(call.Operation, reason, cause),
            Certainty = request.MayHaveBeenSent ? Certainty.Unknown : Certainty.NotActed,
            IsTransient = timeout is not null || exception is HttpRequestException or IOException or OperationCanceledException,
            MayHaveBeenSent = request.MayHaveBeenSent,
        };
    }
}
