using Billink.Validation;
using Microsoft.Extensions.Logging;

namespace Billink.Calls;

/// <summary>The log events of calls. Their ids are part of the package's contract.</summary>
internal sealed partial class CallLog(ILogger logger, bool logBodies)
{
    public void RequestBody(Call call)
    {
        if (logBodies && logger.IsEnabled(LogLevel.Debug))
            LogRequestBody(logger, call.Operation.Id, call.MaskedBody, call.RequestId);
    }

    public void Retry(Call call, BillinkException error, TimeSpan delay) =>
        LogRetry(logger, call.Operation.Id, call.Attempts, delay.TotalSeconds, error.Message, call.RequestId);

    public void End(Call call, BillinkException? failure, BillinkRawReply? reply)
    {
        switch (failure)
        {
            case null:
                LogSuccess(logger, call.Operation.Id, call.LastStatus, call.Attempts, call.Elapsed.TotalSeconds, call.RequestId);
                break;
            case BillinkApiException error:
                LogApiError(logger, call.Operation.Id, error.Code, error.Error?.Name, call.LastStatus, call.Attempts, call.RequestId);
                break;
            case BillinkOutcomeUnknownException error:
                LogUnknown(logger, call.Operation.Id, call.Attempts, error.SettledBy, call.RequestId, error);
                break;
            case var error:
                LogFailure(logger, call.Operation.Id, call.Attempts, call.RequestId, error);
                break;
        }

        if (logBodies && reply is not null && logger.IsEnabled(LogLevel.Debug))
            LogReplyBody(logger, call.Operation.Id, reply.HttpStatus, reply.MaskedBody, call.RequestId);
    }

    public void Cancelled(Call call) => LogCancelled(logger, call.Operation.Id, call.Attempts, call.RequestId);

    public void OrderDoubtful(BillinkOperation operation, IReadOnlyList<BillinkViolation> violations)
    {
        if (!logger.IsEnabled(LogLevel.Warning))
            return;
        var problems = violations.Select(static violation => $"{violation.Path} {violation.Message}");
        LogOrder(logger, operation.Id, string.Join(" ", problems));
    }

    [LoggerMessage(1, LogLevel.Debug,
        "{Operation} succeeded (HTTP {Status}, {Attempts} attempt(s), {Seconds:0.000} s, request {BillinkRequestId}).",
        EventName = "CallSucceeded")]
    private static partial void LogSuccess(
        ILogger logger, string operation, int? status, int attempts, double seconds, string billinkRequestId);

    [LoggerMessage(2, LogLevel.Warning,
        "{Operation} was refused with code {Code}, {Name} (HTTP {Status}, {Attempts} attempt(s), request {BillinkRequestId}).",
        EventName = "CallRefused")]
    private static partial void LogApiError(
        ILogger logger, string operation, string? code, string? name, int? status, int attempts, string billinkRequestId);

    [LoggerMessage(3, LogLevel.Warning,
        "{Operation} failed after {Attempts} attempt(s); nothing was changed (request {BillinkRequestId}).", EventName = "CallFailed")]
    private static partial void LogFailure(
        ILogger logger, string operation, int attempts, string billinkRequestId, Exception exception);

    [LoggerMessage(4, LogLevel.Error,
        "Whether Billink acted on {Operation} isn't known after {Attempts} attempt(s). {SettledBy} shows it (request {BillinkRequestId}).",
        EventName = "OutcomeUnknown")]
    private static partial void LogUnknown(
        ILogger logger, string operation, int attempts, string? settledBy, string billinkRequestId, Exception exception);

    [LoggerMessage(5, LogLevel.Information,
        "Attempt {Attempt} of {Operation} failed; the next one starts in {Seconds:0.000} s. {Reason} (Request {BillinkRequestId}.)",
        EventName = "CallRetried")]
    private static partial void LogRetry(
        ILogger logger, string operation, int attempt, double seconds, string reason, string billinkRequestId);

    [LoggerMessage(6, LogLevel.Information,
        "{Operation} was cancelled by its caller after {Attempts} attempt(s) (request {BillinkRequestId}).", EventName = "CallCancelled")]
    private static partial void LogCancelled(ILogger logger, string operation, int attempts, string billinkRequestId);

    [LoggerMessage(7, LogLevel.Debug, "{Operation} sends {Body} (request {BillinkRequestId})", EventName = "RequestBody")]
    private static partial void LogRequestBody(ILogger logger, string operation, string body, string billinkRequestId);

    [LoggerMessage(8, LogLevel.Debug,
        "{Operation} received (HTTP {Status}) {Body} (request {BillinkRequestId})", EventName = "ReplyBody")]
    private static partial void LogReplyBody(ILogger logger, string operation, int status, string body, string billinkRequestId);

    [LoggerMessage(9, LogLevel.Warning, "{Operation} sends an order that looks wrong. {Problems}", EventName = "OrderDoubtful")]
    private static partial void LogOrder(ILogger logger, string operation, string problems);
}
