using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Starts the invoices of delivered orders.</summary>
internal sealed class StartWorkflowHandler()
    : InvoicesHandler<StartWorkflowRequest, StartWorkflowResponse, StartWorkflowErrorCode>(V2Operations.StartWorkflow)
{
    private const int Maximum = 10;

    protected override (string?, string?) CredentialsOf(StartWorkflowRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError Unreadable() => Refuse(StartWorkflowErrorCode.NoInvoices);

    protected override async Task<ApiResult<StartWorkflowResponse>> AnswerAsync(
        StartWorkflowRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        if (request.Invoices is not { Count: > 0 } invoices)
            return Refuse(StartWorkflowErrorCode.NoInvoices);
        if (invoices.Count > Maximum)
            return Refuse(StartWorkflowErrorCode.TooManyInvoices);

        var outcomes = new List<StartWorkflowInvoiceOutcome>();
        foreach (var invoice in invoices)
        {
            var result = await orders.StartAsync(invoice.Number, WorkflowNumber(invoice.WorkflowNumber), cancellationToken);
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

    private ApiError? RefusalOf(StartResult result) => result switch
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
