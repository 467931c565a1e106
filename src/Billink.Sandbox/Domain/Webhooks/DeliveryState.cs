namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>How far a delivery is.</summary>
internal enum DeliveryState
{
    /// <summary>It will be tried, or tried again.</summary>
    Pending,

    /// <summary>The receiver said yes.</summary>
    Delivered,

    /// <summary>The last attempt failed.</summary>
    Failed,

    /// <summary>It waits for the next one of its stream, to come after it: out of order, on purpose.</summary>
    Held,
}
