using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Ends a hold early. All errors are the same: no other one is documented.</summary>
internal sealed class ResumeHandler() : V2Handler<ResumeRequest, ResumeResponse, ResumeErrorCode>(V2Operations.Resume)
{
    protected override ApiError UnreadableError() => Error(ResumeErrorCode.NotResumed);

    protected override async Task<ApiResult<ResumeResponse>> HandleAsync(
        ResumeRequest request, V2Context context, CancellationToken cancellationToken)
    {
        var merchant = await context.Db.FindMerchantAsync(request.BillinkUsername ?? "", cancellationToken);
        if (merchant is null || merchant.ClientId != request.BillinkId || string.IsNullOrWhiteSpace(request.WorkflowNumber))
            return UnreadableError();

        var orders = new OrderService(context.Db, merchant, context.Now);
        var workflowNumber = WorkflowText.Number(request.WorkflowNumber);
        return await orders.ResumeAsync(request.InvoiceNumber, workflowNumber, cancellationToken) is HoldResult.Done
            ? new ResumeResponse { Code = "200", Description = "Order is resumed", Result = ReplyKind.Outcome }
            : Error(ResumeErrorCode.NotResumed);
    }
}
