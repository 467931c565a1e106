namespace Billink.Sandbox.Domain.Orders;

/// <summary>The names and durations of the steps.</summary>
internal static class WorkflowSteps
{
    /// <summary>The time until the next step. The sandbox's own: Billink agrees on it with each merchant.</summary>
    private static readonly TimeSpan StepDuration = TimeSpan.FromDays(14);

    /// <summary>The duration of a step. Null if no step follows.</summary>
    public static TimeSpan? Duration(this WorkflowStep step) => step is WorkflowStep.None or WorkflowStep.Collection ? null : StepDuration;

    /// <summary>
    /// The text of a step in a status. <c>Wait for payment</c> and <c>CIB</c> are examples of a plugin; the reminders are inferred.
    /// </summary>
    public static string Describe(this WorkflowStep step) => step switch
    {
        WorkflowStep.Invoice => "Wait for payment",
        WorkflowStep.FirstReminder => "Reminder 1",
        WorkflowStep.SecondReminder => "Reminder 2",
        WorkflowStep.Collection => "CIB",
        _ => "No steps given",
    };
}
