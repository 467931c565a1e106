namespace Billink.AspNetCore.Webhooks;

/// <summary>The outcome of a delivery.</summary>
internal enum WebhookOutcome
{
    /// <summary>The delivery is handled.</summary>
    Handled,

    /// <summary>The delivery was handled earlier.</summary>
    HandledBefore,

    /// <summary>Another receiver handles this delivery, or another one about the same subject.</summary>
    Busy,

    /// <summary>The handler failed.</summary>
    Failed,
}
