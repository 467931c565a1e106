namespace Billink.Sandbox.Domain.Orders;

/// <summary>The step of a started workflow. Billink's steps aren't public: these are the sandbox's own.</summary>
internal enum WorkflowStep
{
    /// <summary>It hasn't started.</summary>
    None,

    Invoice,

    FirstReminder,

    SecondReminder,

    /// <summary>The last step, which doesn't end without a payment.</summary>
    Collection,
}
