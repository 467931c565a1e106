using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Starts the workflows of delivered orders.</summary>
internal sealed class StartWorkflowHandler()
    : InvoicesHandler<StartWorkflowRequest, StartWorkflowResponse, StartWorkflowErrorCode>(V2Operations.StartWorkflow)
{
    protected override (string?, string?) CredentialsOf(StartWorkflowRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError UnreadableError() => Error(StartWorkflowErrorCode.NoInvoices);

    protected override async Task<ApiResult<StartWorkflowResponse>> RunAsync(
        StartWorkflowRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        var items = (request.Invoices ?? []).Select(invoice => new InvoiceItem(invoice.Number, invoice.WorkflowNumber));
        var result = await Batch(merchant, orders).StartAsync([.. items], cancellationToken);
        if (result.Error is { } error)
            return error;

        return new StartWorkflowResponse { Code = "200", Result = ReplyKind.Outcome, Statuses = [.. result.Value!.Select(OutcomeOf)] };
    }

    private static StartWorkflowInvoiceOutcome OutcomeOf(InvoiceOutcome outcome) => new()
    {
        Code = outcome.ErrorCode is { } code ? StartWorkflowInvoiceCode.Of(NumberOf(code)) : StartWorkflowInvoiceCode.Started,
        InvoiceNumber = outcome.Number,
        Message = outcome.Message,
    };
}
