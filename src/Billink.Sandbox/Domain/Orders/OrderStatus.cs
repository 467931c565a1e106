namespace Billink.Sandbox.Domain.Orders;

/// <summary>The status of an order, as a merchant sees it.</summary>
/// <param name="Exists">Whether the merchant has such an order.</param>
/// <param name="IsPaid">Whether nothing is left to pay.</param>
/// <param name="IsCollecting">Whether the amount is being taken from the customer's bank account.</param>
/// <param name="IsPaidOut">Whether Billink has paid the merchant.</param>
/// <param name="Step">The workflow's step, in Billink's words.</param>
internal sealed record OrderStatus(bool Exists, bool IsPaid, bool IsCollecting, bool IsPaidOut, string Step)
{
    /// <summary>Recorded in 2014.</summary>
    public static OrderStatus NotFound { get; } = new(
        Exists: false, IsPaid: false, IsCollecting: false, IsPaidOut: false, "Order not found");

    /// <summary>
    /// Creates the status. Before start workflow and after payment there are no steps (observed). The texts during the delay, a hold, a
    /// dispute or a review are inferred.
    /// </summary>
    public static OrderStatus Of(Order order, SandboxWorkflow? workflow, DateTimeOffset now) => new(
        Exists: true,
        order.IsPaid,
        IsCollecting: workflow?.IsDirectDebit == true && order.Step is WorkflowStep.Invoice,
        IsPaidOut: Payout.IsDone(order, workflow, now),
        StepOf(order));

    private static string StepOf(Order order)
    {
        if (order.IsPaid)
            return WorkflowStep.None.Describe();
        if (order.DisputedAt is not null)
            return "Dispute";
        if (order.ReviewedAt is not null)
            return "Review";
        if (order.HeldAt is not null)
            return "On hold";
        // A plugin takes any text but "No steps given" for a started workflow.
        return order.Step is WorkflowStep.None && order.StartedAt is not null ? "Wait for invoice" : order.Step.Describe();
    }
}
