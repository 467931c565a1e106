using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Starts the invoices of delivered orders.</summary>
internal sealed class StartWorkflowHandler(BillinkSandboxOptions options)
    : V1Handler<StartWorkflowRequest, StartWorkflowResponse, StartWorkflowErrorCode>(V1Operations.StartWorkflow, options)
{
    private const int Maximum = 10;

    protected override async Task<ApiResult<StartWorkflowResponse>> AnswerAsync(V1Context<StartWorkflowRequest> call, CancellationToken cancellationToken)
    {
        if (call.Request.Invoices is not { Count: > 0 } items)
            return Refuse(StartWorkflowErrorCode.NoInvoices);
        if (items.Count > Maximum)
            return Refuse(StartWorkflowErrorCode.TooManyInvoices);

        var outcomes = new List<StartWorkflowInvoiceOutcome>();
        foreach (var item in items)
        {
            var result = await call.Orders.StartAsync(item.InvoiceNumber, item.WorkflowNumber ?? call.Request.WorkflowNumber, cancellationToken);
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

    private ApiError? RefusalOf(StartResult result, string? number) => result switch
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
