namespace Billink.Sandbox.Domain.Orders;

/// <summary>How far a workflow is, once it has started. Which steps Billink has isn't public: these are the sandbox's own.</summary>
internal enum WorkflowStep
{
    /// <summary>It hasn't started.</summary>
    None,

    Invoice,

    FirstReminder,

    SecondReminder,

    /// <summary>The last one: it doesn't end by itself.</summary>
    Collection,
}
