using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Orders;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Ends a hold before its days are over. Whatever is wrong, the error is the same: no other one is documented.</summary>
internal sealed class ResumeHandler() : V2Handler<ResumeRequest, ResumeResponse, ResumeErrorCode>(V2Operations.Resume)
{
    protected override Refusal Unreadable() => Refuse(ResumeErrorCode.NotResumed);

    protected override void WriteRefusal(IBufferWriter<byte> output, Refusal refusal) => WriteStatusMessage(output, refusal);

    protected override async Task<Answer<ResumeResponse>> AnswerAsync(ResumeRequest request, V2Call call, CancellationToken cancellation)
    {
        var merchant = await call.Db.FindMerchantAsync(request.BillinkUsername ?? "", cancellation);
        if (merchant is null || merchant.ClientId != request.BillinkId || string.IsNullOrWhiteSpace(request.WorkflowNumber))
            return Unreadable();

        var orders = new OrderBook(call.Db, merchant, call.Now);
        var workflowNumber = WorkflowText.Number(request.WorkflowNumber);
        return await orders.ResumeAsync(request.InvoiceNumber, workflowNumber, cancellation) is HoldResult.Done
            ? new ResumeResponse { Code = "200", Description = "Order is resumed", Result = ReplyKind.Outcome }
            : Refuse(ResumeErrorCode.NotResumed);
    }
}
