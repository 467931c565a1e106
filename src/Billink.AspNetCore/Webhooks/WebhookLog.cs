using Microsoft.Extensions.Logging;

namespace Billink.AspNetCore.Webhooks;

/// <summary>The log events of webhooks: ids, counts and reasons, but no body, signature or secret.</summary>
internal static partial class WebhookLog
{
    [LoggerMessage(4001, LogLevel.Warning, "A webhook was refused. {Reason}")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(4002, LogLevel.Debug, "Webhook {DeliveryId} was handled in attempt {Attempt}.")]
    public static partial void Handled(ILogger logger, string deliveryId, int attempt);

    [LoggerMessage(4003, LogLevel.Debug, "Webhook {DeliveryId} arrived again; it is already handled.")]
    public static partial void HandledBefore(ILogger logger, string deliveryId);

    [LoggerMessage(4004, LogLevel.Error, "Attempt {Attempt} to handle webhook {DeliveryId} failed. It will be retried.")]
    public static partial void Failed(ILogger logger, Exception exception, string deliveryId, int attempt);

    [LoggerMessage(4005, LogLevel.Information, "Webhook {DeliveryId}, or another one about the same subject, is still being handled.")]
    public static partial void Busy(ILogger logger, string deliveryId);

    [LoggerMessage(
        4006,
        LogLevel.Error,
        "The handler of webhook {DeliveryId} took longer than its lease, and another instance took the webhook over: it may be handled "
        + "twice. Make the lease longer or the handler faster.")]
    public static partial void LeaseLost(ILogger logger, string deliveryId);

    [LoggerMessage(
        4007, LogLevel.Warning, "A webhook couldn't be confirmed, because the call to Billink failed. Billink will send it again.")]
    public static partial void NotConfirmed(ILogger logger, Exception exception);

    [LoggerMessage(
        4010, LogLevel.Warning, "A webhook wasn't confirmed, because {Limit} confirmations are running. Billink will send it again.")]
    public static partial void TooManyConfirmations(ILogger logger, int limit);

    [LoggerMessage(4011, LogLevel.Error, "The changed webhook options are invalid; the last valid ones stay in use.")]
    public static partial void OptionsInvalid(ILogger logger, Exception exception);

    [LoggerMessage(
        4012,
        LogLevel.Error,
        "{Count} webhooks failed permanently after {MaxAttempts} attempts. IWebhookInbox.ListFailedAsync lists them; RetryFailedAsync and "
        + "RemoveFailedAsync settle them.")]
    public static partial void FailedPermanently(ILogger logger, int count, int maxAttempts);

    [LoggerMessage(
        4013,
        LogLevel.Warning,
        "Webhook {DeliveryId} has the id of another delivery, but another body. It is handled as a delivery of its own.")]
    public static partial void IdReused(ILogger logger, string deliveryId);

    [LoggerMessage(4014, LogLevel.Warning, "The tables of the webhook inbox couldn't be checked, because its database isn't reachable.")]
    public static partial void TablesNotChecked(ILogger logger, Exception exception);

    [LoggerMessage(4008, LogLevel.Warning, "Webhook {DeliveryId} is taken over, because it wasn't finished.")]
    public static partial void TakenOver(ILogger logger, string deliveryId);

    [LoggerMessage(4009, LogLevel.Error, "The search for due webhooks failed; the next one tries again.")]
    public static partial void SweepFailed(ILogger logger, Exception exception);

    [LoggerMessage(
        4015,
        LogLevel.Warning,
        "Signed and unsigned webhooks of the merchant '{Merchant}' are both handled. If Billink sends both, a handler runs twice for each "
        + "event: disable the unsigned ones with Webhooks.DisableOrderAsync and DisableSessionAsync, and set Unsigned to Refuse.")]
    public static partial void BothGenerations(ILogger logger, string merchant);

    [LoggerMessage(4016, LogLevel.Debug, "Webhook {DeliveryId} has the event {Event}, for which there is no handler.")]
    public static partial void Ignored(ILogger logger, string deliveryId, string @event);
}
