namespace Billink.Sandbox.Domain.Timeline;

/// <summary>The kinds of events of sessions and orders.</summary>
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

    /// <summary>The merchant requested the workflow. It starts after its delay.</summary>
    WorkflowRequested,

    /// <summary>The invoice was sent.</summary>
    WorkflowStarted,

    /// <summary>A reminder was sent, or collection began.</summary>
    StepReached,

    /// <summary>A payment that leaves something open.</summary>
    PartlyPaid,

    /// <summary>A payment or a credit after which nothing is open and something was paid.</summary>
    OrderPaid,

    /// <summary>
    /// A payment after which nothing is open. It comes after <see cref="OrderPaid"/> (inferred: the difference isn't documented).
    /// </summary>
    CustomerFullyPaid,

    /// <summary>A credit of a part of the order.</summary>
    PartlyCredited,

    FullyCredited,

    /// <summary>The merchant put the order on hold, or Billink did, for a dispute or a review.</summary>
    PutOnHold,

    /// <summary>The merchant ended the hold, its days are over, or Billink's review ended.</summary>
    Resumed,

    MessageAdded,

    DisputeOpened,

    DisputeResolved,
}
