namespace Billink.Sandbox.Domain.Orders;

/// <summary>A change of an order that depends only on the time.</summary>
internal enum OrderMove
{
    /// <summary>The days of a hold are over.</summary>
    HoldEnded,

    /// <summary>The delay is over, and the invoice was sent.</summary>
    WorkflowStarted,

    /// <summary>A reminder was sent, or collection began.</summary>
    StepReached,
}
