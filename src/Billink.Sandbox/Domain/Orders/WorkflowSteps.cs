namespace Billink.Sandbox.Domain.Orders;

/// <summary>What a step is called, and how long it takes.</summary>
internal static class WorkflowSteps
{
    /// <summary>Until the next step. The sandbox's own: Billink agrees it with each merchant.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    /// <summary>How long a step lasts; null when nothing follows.</summary>
    public static TimeSpan? Duration(this WorkflowStep step) => step is WorkflowStep.None or WorkflowStep.Collection ? null : Patience;

    /// <summary>The step in the words of a status. <c>Wait for payment</c> and <c>CIB</c> are a plugin's examples; the reminders are inferred.</summary>
    public static string Describe(this WorkflowStep step) => step switch
    {
        WorkflowStep.Invoice => "Wait for payment",
        WorkflowStep.FirstReminder => "Reminder 1",
        WorkflowStep.SecondReminder => "Reminder 2",
        WorkflowStep.Collection => "CIB",
        _ => "No steps given",
    };
}
