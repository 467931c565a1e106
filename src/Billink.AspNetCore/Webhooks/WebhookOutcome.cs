namespace Billink.AspNetCore.Webhooks;

/// <summary>The outcome of a delivery.</summary>
internal enum WebhookOutcome
{
    /// <summary>The delivery is handled, now or earlier.</summary>
    Handled,

    /// <summary>Another receiver handles this delivery, or another one about the same subject.</summary>
    Busy,

    /// <summary>The handler failed.</summary>
    Failed,
}
