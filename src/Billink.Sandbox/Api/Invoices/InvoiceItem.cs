namespace Billink.Sandbox.Api.Invoices;

/// <summary>One invoice of a request on several.</summary>
/// <param name="Number">The number of the invoice or the order.</param>
/// <param name="Workflow">The workflow that the order must have. Null for any.</param>
/// <param name="Amount">The amount to credit, or the amount that was paid, in euro.</param>
/// <param name="Description">The description of the credit or the payment.</param>
internal sealed record InvoiceItem(string? Number, string? Workflow, decimal Amount = 0, string? Description = null)
{
    public int? WorkflowNumber => WorkflowText.Number(Workflow);
}
