using System.Buffers;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Ends a hold before its days are over. Whatever is wrong, the error is the same: no other one is documented.</summary>
internal sealed class ResumeHandler() : V2Handler<ResumeRequest, ResumeResponse, ResumeErrorCode>(V2Operations.Resume)
{
    protected override ApiError Unreadable() => Refuse(ResumeErrorCode.NotResumed);

    protected override void WriteRefusal(IBufferWriter<byte> output, ApiError refusal) => WriteStatusMessage(output, refusal);

    protected override async Task<ApiResult<ResumeResponse>> AnswerAsync(ResumeRequest request, V2Context call, CancellationToken cancellationToken)
    {
        var merchant = await call.Db.FindMerchantAsync(request.BillinkUsername ?? "", cancellationToken);
        if (merchant is null || merchant.ClientId != request.BillinkId || string.IsNullOrWhiteSpace(request.WorkflowNumber))
            return Unreadable();

        var orders = new OrderService(call.Db, merchant, call.Now);
        var workflowNumber = WorkflowText.Number(request.WorkflowNumber);
        return await orders.ResumeAsync(request.InvoiceNumber, workflowNumber, cancellationToken) is HoldResult.Done
            ? new ResumeResponse { Code = "200", Description = "Order is resumed", Result = ReplyKind.Outcome }
            : Refuse(ResumeErrorCode.NotResumed);
    }
}
