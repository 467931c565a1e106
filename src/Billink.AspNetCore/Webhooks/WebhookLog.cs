using Microsoft.Extensions.Logging;

namespace Billink.AspNetCore.Webhooks;

/// <summary>What is logged of webhooks: ids, counts and reasons; never a body, a signature or a secret.</summary>
internal static partial class WebhookLog
{
    [LoggerMessage(4001, LogLevel.Warning, "A webhook was refused. {Reason}")]
    public static partial void Refused(ILogger logger, string reason);

    [LoggerMessage(4002, LogLevel.Debug, "Webhook {DeliveryId} was handled at attempt {Attempt}.")]
    public static partial void Handled(ILogger logger, string deliveryId, int attempt);

    [LoggerMessage(4003, LogLevel.Debug, "Webhook {DeliveryId} came again; it is handled already.")]
    public static partial void HandledBefore(ILogger logger, string deliveryId);

    [LoggerMessage(4004, LogLevel.Error, "Webhook {DeliveryId} couldn't be handled at attempt {Attempt}. It will be tried again.")]
    public static partial void Failed(ILogger logger, Exception exception, string deliveryId, int attempt);

    [LoggerMessage(4005, LogLevel.Information, "Webhook {DeliveryId}, or another about the same thing, is still being handled.")]
    public static partial void Busy(ILogger logger, string deliveryId);

    [LoggerMessage(
        4006,
        LogLevel.Error,
        "The handler of webhook {DeliveryId} outlived its lease, and another instance took the webhook over: it may be handled twice. "
        + "Make the lease longer or the handler faster.")]
    public static partial void LeaseLost(ILogger logger, string deliveryId);

    [LoggerMessage(
        4007, LogLevel.Warning, "A webhook couldn't be confirmed, as Billink couldn't be asked. It is left to Billink's next attempt.")]
    public static partial void NotConfirmed(ILogger logger, Exception exception);

    [LoggerMessage(4008, LogLevel.Warning, "Webhook {DeliveryId} is taken over; nobody has finished it.")]
    public static partial void TakenOver(ILogger logger, string deliveryId);

    [LoggerMessage(4009, LogLevel.Error, "The inbox of webhooks couldn't be swept; the next sweep tries again.")]
    public static partial void SweepFailed(ILogger logger, Exception exception);
}
