using Billink.Sandbox.Exchange;
using Billink.Sandbox.Orders;
using Billink.V1;

namespace Billink.Sandbox.V1;

/// <summary>Starts the invoices of delivered orders.</summary>
internal sealed class StartWorkflowHandler(BillinkSandboxOptions options)
    : V1Handler<StartWorkflowRequest, StartWorkflowResponse, StartWorkflowErrorCode>(V1Operations.StartWorkflow, options)
{
    private const int Maximum = 10;

    protected override async Task<Answer<StartWorkflowResponse>> AnswerAsync(V1Call<StartWorkflowRequest> call, CancellationToken cancellation)
    {
        if (call.Request.Invoices is not { Count: > 0 } items)
            return Refuse(StartWorkflowErrorCode.NoInvoices);
        if (items.Count > Maximum)
            return Refuse(StartWorkflowErrorCode.TooManyInvoices);

        var outcomes = new List<StartWorkflowInvoiceOutcome>();
        foreach (var item in items)
        {
            var result = await call.Orders.StartAsync(item.InvoiceNumber, item.WorkflowNumber ?? call.Request.WorkflowNumber, cancellation);
            var refusal = RefusalOf(result, item.InvoiceNumber);
            if (refusal is not null && items.Count == 1)
                return refusal;
            outcomes.Add(new StartWorkflowInvoiceOutcome
            {
                InvoiceNumber = item.InvoiceNumber ?? "",
                Message = refusal?.Message ?? "Success",
                Code = CodeOf(result),
            });
        }

        return new StartWorkflowResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new StartWorkflowOutcome { Code = StartWorkflowOutcomeCode.Success, Invoices = [.. outcomes] },
        };
    }

    private Refusal? RefusalOf(StartResult result, string? number) => result switch
    {
        StartResult.UnknownOrder => Refuse(StartWorkflowErrorCode.UnknownInvoice, number ?? ""),
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
