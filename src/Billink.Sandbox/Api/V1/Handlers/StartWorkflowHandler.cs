using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Starts the workflows of delivered orders.</summary>
internal sealed class StartWorkflowHandler()
    : V1Handler<StartWorkflowRequest, StartWorkflowResponse, StartWorkflowErrorCode>(V1Operations.StartWorkflow)
{
    protected override async Task<ApiResult<StartWorkflowResponse>> HandleAsync(
        V1Context<StartWorkflowRequest> context, CancellationToken cancellationToken)
    {
        var request = context.Request;
        var items = (request.Invoices ?? []).Select(item => Item(item.InvoiceNumber, item.WorkflowNumber ?? request.WorkflowNumber));
        var result = await Batch(context).StartAsync([.. items], cancellationToken);
        if (result.Error is { } error)
            return error;

        return new StartWorkflowResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new StartWorkflowOutcome { Code = StartWorkflowOutcomeCode.Success, Invoices = [.. result.Value!.Select(OutcomeOf)] },
        };
    }

    private static StartWorkflowInvoiceOutcome OutcomeOf(InvoiceOutcome outcome) => new()
    {
        InvoiceNumber = outcome.Number,
        Message = outcome.Message,
        Code = outcome.ErrorCode is { } code ? StartWorkflowInvoiceCode.Of(code) : StartWorkflowInvoiceCode.Started,
    };
}
