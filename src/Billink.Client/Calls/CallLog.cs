using Billink.Validation;
using Microsoft.Extensions.Logging;

namespace Billink.Calls;

/// <summary>The log events of calls. Their ids are part of the package's contract.</summary>
internal sealed partial class CallLog(ILogger? logger, bool logBodies)
{
    public void RequestBody(Call call)
    {
        if (logger is not null && logBodies && logger.IsEnabled(LogLevel.Debug))
            LogRequestBody(logger, call.Operation.Id, BillinkMask.Request(call.Operation.Version, call.Body.Written));
    }

    public void Retry(Call call, BillinkException error, TimeSpan delay)
    {
        if (logger is not null)
            LogRetry(logger, call.Operation.Id, call.Attempts, delay.TotalSeconds, error.Message);
    }

    public void End(Call call, BillinkException? failure, BillinkRawReply? reply)
    {
        if (logger is null)
            return;
        switch (failure)
        {
            case null:
                LogSuccess(logger, call.Operation.Id, call.LastStatus, call.Attempts, call.Elapsed.TotalSeconds);
                break;
            case BillinkApiException error:
                LogApiError(logger, call.Operation.Id, error.Code, error.Error?.Name, call.LastStatus, call.Attempts);
                break;
            case BillinkOutcomeUnknownException error:
                LogUnknown(logger, call.Operation.Id, call.Attempts, error.SettledBy, error);
                break;
            case var error:
                LogFailure(logger, call.Operation.Id, call.Attempts, error);
                break;
        }

        if (logBodies && reply is not null && logger.IsEnabled(LogLevel.Debug))
            LogReplyBody(logger, call.Operation.Id, reply.HttpStatus, reply.MaskedBody);
    }

    public void Cancelled(Call call)
    {
        if (logger is not null)
            LogCancelled(logger, call.Operation.Id, call.Attempts);
    }

    public void OrderDoubtful(BillinkOperation operation, IReadOnlyList<BillinkViolation> violations)
    {
        if (logger is null || !logger.IsEnabled(LogLevel.Warning))
            return;
        var problems = violations.Select(static violation => $"{violation.Path} {violation.Message}");
        LogOrder(logger, operation.Id, string.Join(" ", problems));
    }

    [LoggerMessage(1, LogLevel.Debug,
        "{Operation} succeeded (HTTP {Status}, {Attempts} attempt(s), {Seconds:0.000} s).", EventName = "CallSucceeded")]
    private static partial void LogSuccess(ILogger logger, string operation, int? status, int attempts, double seconds);

    [LoggerMessage(2, LogLevel.Warning,
        "{Operation} was refused with code {Code}, {Name} (HTTP {Status}, {Attempts} attempt(s)).", EventName = "CallRefused")]
    private static partial void LogApiError(ILogger logger, string operation, string? code, string? name, int? status, int attempts);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} failed after {Attempts} attempt(s); nothing was changed.", EventName = "CallFailed")]
    private static partial void LogFailure(ILogger logger, string operation, int attempts, Exception exception);

    [LoggerMessage(4, LogLevel.Error,
        "Whether Billink acted on {Operation} isn't known after {Attempts} attempt(s). {SettledBy} shows it.",
        EventName = "OutcomeUnknown")]
    private static partial void LogUnknown(ILogger logger, string operation, int attempts, string? settledBy, Exception exception);

    [LoggerMessage(5, LogLevel.Information,
        "Attempt {Attempt} of {Operation} failed; the next one starts in {Seconds:0.000} s. {Reason}", EventName = "CallRetried")]
    private static partial void LogRetry(ILogger logger, string operation, int attempt, double seconds, string reason);

    [LoggerMessage(6, LogLevel.Information,
        "{Operation} was cancelled by its caller after {Attempts} attempt(s).", EventName = "CallCancelled")]
    private static partial void LogCancelled(ILogger logger, string operation, int attempts);

    [LoggerMessage(7, LogLevel.Debug, "{Operation} sends {Body}", EventName = "RequestBody")]
    private static partial void LogRequestBody(ILogger logger, string operation, string body);

    [LoggerMessage(8, LogLevel.Debug, "{Operation} received (HTTP {Status}) {Body}", EventName = "ReplyBody")]
    private static partial void LogReplyBody(ILogger logger, string operation, int status, string body);

    [LoggerMessage(9, LogLevel.Warning, "{Operation} sends an order that looks wrong. {Problems}", EventName = "OrderDoubtful")]
    private static partial void LogOrder(ILogger logger, string operation, string problems);
}
