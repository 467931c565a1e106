using System.Globalization;
using Billink.Sending;

namespace Billink.Calls;

/// <summary>Runs a call: makes attempts and waits between them until one succeeds or no other one is allowed.</summary>
internal sealed class CallRunner(IBillinkSender sender, CallSettings settings, CallLog? log)
{
    public async ValueTask<BillinkResult<T>> RunAsync<T>(Call call, ReplyReader<T> reader)
    {
        using var trace = new CallTrace(call);
        log?.RequestBody(call);
        try
        {
            var attempt = await AttemptAsync(call, reader).ConfigureAwait(false);
            while (attempt.Failure is { } failure && RetryRules.DelayAfter(failure, call, settings) is { } delay)
            {
                log?.Retry(call, failure.Error, delay);
                await Task.Delay(delay, settings.Clock, call.CancellationToken).ConfigureAwait(false);
                attempt = await AttemptAsync(call, reader).ConfigureAwait(false);
            }

            var result = attempt.Failure is { } last
                ? BillinkResults.Failure<T>(ErrorAfter(last, call))
                : BillinkResults.Success(attempt.Value!, attempt.Reply);
            if (result.Error is { } error)
                error.RequestId = call.RequestId;
            trace.End(result.Error);
            log?.End(call, result.Error, result.Reply);
            return result;
        }
        catch (Exception exception)
        {
            trace.Fail(exception);
            log?.Cancelled(call);
            throw;
        }
    }

    private async ValueTask<AttemptResult<T>> AttemptAsync<T>(Call call, ReplyReader<T> reader)
    {
        call.CancellationToken.ThrowIfCancellationRequested();
        var timeout = call.AttemptTimeout();
        using var timer = new CancellationTokenSource(timeout, settings.Clock);
        using var link = call.CancellationToken.UnsafeRegister(static timer => ((CancellationTokenSource)timer!).Cancel(), timer);
        var request = call.NextAttempt();
        AttemptResult<T> result;
        int? status = null;
        try
        {
            var reply = await sender.SendAsync(request, timer.Token).ConfigureAwait(false);
            call.LastStatus = status = (int)reply.StatusCode;
            result = await reader.ReadAsync(call, reply, timer.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (call.CancellationToken.IsCancellationRequested)
        {
            // With the caller's token instead of the attempt's.
            throw new OperationCanceledException("The caller cancelled the call.", exception, call.CancellationToken);
        }
        // If a sender or a handler throws any other exception, the request may have been sent.
        catch (Exception exception)
        {
            result = new AttemptResult<T>(NoReply(call, request, status, exception, timer.IsCancellationRequested ? timeout : null));
        }
        finally
        {
            if (!request.IsWritten)
                call.Body.Detach();
        }

        if (result.Failure is { } failure)
            call.Record(failure);
        return result;
    }

    private static AttemptFailure NoReply(
        Call call, BillinkWireRequest request, int? status, Exception exception, TimeSpan? timeout)
    {
        var reason = (status, timeout) switch
        {
            ({ } arrived, { } waited) => FormattableString.Invariant(
                $"HTTP {arrived} came, but its body didn't arrive within {waited.TotalSeconds:0.###} seconds."),
            ({ } arrived, null) => FormattableString.Invariant($"HTTP {arrived} came, but its body was cut off."),
            (null, { } waited) => FormattableString.Invariant($"No reply came within {waited.TotalSeconds:0.###} seconds."),
            _ => request.MayHaveBeenSent ? "The connection broke." : "The connection could not be made.",
        };
        if (status is null && call.LastStatus is { } earlier)
            reason += FormattableString.Invariant($" An earlier attempt got HTTP {earlier}.");
        var cause = timeout is null ? exception : new TimeoutException(reason, exception);
        return new AttemptFailure(
            new BillinkUnavailableException(call.Operation, reason, cause),
            request.MayHaveBeenSent ? ServerEffect.Unknown : ServerEffect.NotSent,
            IsTransient: timeout is not null || exception is HttpRequestException or IOException or OperationCanceledException);
    }

    // After an attempt that may have changed something, only an error of Billink itself, with any status, shows the outcome of the call.
    private static BillinkException ErrorAfter(AttemptFailure last, Call call)
    {
        if (!call.IsInDoubt || last is { Error: BillinkApiException, Effect: not ServerEffect.NotProcessed })
            return last.Error;
        var (reason, cause) = last.Error is BillinkUnavailableException
            ? (call.LastStatus is { } status
                ? FormattableString.Invariant($"The last reply was HTTP {status}, which doesn't show it.")
                : "No reply arrived.", last.Error.InnerException)
            : (string.Create(CultureInfo.InvariantCulture, $"The reply isn't Billink's (HTTP {last.Error.HttpStatus})."), last.Error);
        var tries = call.Attempts > 1 ? string.Create(CultureInfo.InvariantCulture, $" The client made {call.Attempts} attempts.") : "";
        return new BillinkOutcomeUnknownException(call.Operation, reason + tries, last.Error.Reply, cause);
    }
}
