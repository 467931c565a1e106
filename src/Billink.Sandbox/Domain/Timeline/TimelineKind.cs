namespace Billink.Sandbox.Domain.Timeline;

/// <summary>What can happen to a session or an order.</summary>
internal enum TimelineKind
{
    SessionOpened,

    /// <summary>The shopper accepted, and the order exists.</summary>
    SessionAccepted,

    SessionCancelled,

    /// <summary>The shopper was declined, or the order couldn't be placed.</summary>
    SessionFailed,

    SessionExpired,

    OrderPlaced,

    /// <summary>The merchant asked for the workflow; it starts when its delay is over.</summary>
    WorkflowRequested,

    /// <summary>The invoice went out.</summary>
    WorkflowStarted,

    /// <summary>A reminder, or what comes after reminders.</summary>
    StepReached,

    /// <summary>A payment that leaves something open.</summary>
    PartlyPaid,

    /// <summary>A payment or a credit after which nothing is open, and something was paid.</summary>
    OrderPaid,

    /// <summary>A payment after which nothing is open. It comes after <see cref="OrderPaid"/> (inferred: what sets the two apart isn't documented).</summary>
    CustomerFullyPaid,

    /// <summary>A credit that leaves something of the order.</summary>
    PartlyCredited,

    FullyCredited,

    PutOnHold,

    /// <summary>The merchant ended the hold, or its days are over.</summary>
    Resumed,

    MessageAdded,

    DisputeOpened,

    DisputeResolved,
}
