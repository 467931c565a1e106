namespace Billink.Sandbox.Domain.Orders;

/// <summary>
/// When Billink pays the merchant. The sandbox's own rule: on the day (UTC) after the invoice, if Billink bears the risk.
/// </summary>
internal static class Payout
{
    public static bool IsDone(Order order, SandboxWorkflow? workflow, DateTimeOffset now) =>
        workflow?.IsGuaranteed == true && order.InvoicedAt is { } at && at.UtcDateTime.Date < now.UtcDateTime.Date;
}
