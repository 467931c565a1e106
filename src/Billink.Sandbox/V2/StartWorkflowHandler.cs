using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.Orders;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Starts the invoices of delivered orders.</summary>
internal sealed class StartWorkflowHandler()
    : InvoicesHandler<StartWorkflowRequest, StartWorkflowResponse, StartWorkflowErrorCode>(V2Operations.StartWorkflow)
{
    private const int Maximum = 10;

    protected override (string?, string?) CredentialsOf(StartWorkflowRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Refusal Unreadable() => Refuse(StartWorkflowErrorCode.NoInvoices);

    protected override async Task<Answer<StartWorkflowResponse>> AnswerAsync(
        StartWorkflowRequest request, Merchant merchant, OrderBook orders, CancellationToken cancellation)
    {
        if (request.Invoices is not { Count: > 0 } invoices)
            return Refuse(StartWorkflowErrorCode.NoInvoices);
        if (invoices.Count > Maximum)
            return Refuse(StartWorkflowErrorCode.TooManyInvoices);

        var outcomes = new List<StartWorkflowInvoiceOutcome>();
        foreach (var invoice in invoices)
        {
            var result = await orders.StartAsync(invoice.Number, WorkflowNumber(invoice.WorkflowNumber), cancellation);
            var refusal = RefusalOf(result);
            if (refusal is not null && invoices.Count == 1)
                return refusal;
            outcomes.Add(new StartWorkflowInvoiceOutcome
            {
                Code = CodeOf(result),
                InvoiceNumber = invoice.Number ?? "",
                Message = refusal?.Message ?? "Success",
            });
        }

        return new StartWorkflowResponse { Code = "200", Result = ReplyKind.Outcome, Statuses = outcomes };
    }

    private Refusal? RefusalOf(StartResult result) => result switch
    {
        StartResult.UnknownOrder => Refuse(StartWorkflowErrorCode.UnknownInvoice),
        StartResult.NotAllowed => Refuse(StartWorkflowErrorCode.NotAllowed),
        StartResult.AlreadyStarted => Refuse(StartWorkflowErrorCode.AlreadyStarted),
        _ => null,
    };

    /// <summary>Clients know no more codes than these for one invoice of several.</summary>
    private static StartWorkflowInvoiceCode CodeOf(StartResult result) => result switch
    {
        StartResult.Started => StartWorkflowInvoiceCode.Started,
        StartResult.AlreadyStarted => StartWorkflowInvoiceCode.AlreadyStarted,
        _ => StartWorkflowInvoiceCode.NotFound,
    };
}
