namespace Billink.AspNetCore.Webhooks;

/// <summary>What became of a delivery.</summary>
internal enum WebhookOutcome
{
    /// <summary>It is handled, now or before.</summary>
    Handled,

    /// <summary>Somebody else has it, or another about the same thing.</summary>
    Busy,

    /// <summary>The handler failed.</summary>
    Failed,
}
