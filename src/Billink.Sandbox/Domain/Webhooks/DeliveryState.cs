namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>The state of a delivery.</summary>
internal enum DeliveryState
{
    /// <summary>An attempt is due, now or later.</summary>
    Pending,

    /// <summary>The receiver accepted it.</summary>
    Delivered,

    /// <summary>The last attempt failed.</summary>
    Failed,

    /// <summary>It is held until the next delivery of its stream succeeds (a planned fault).</summary>
    Held,
}
