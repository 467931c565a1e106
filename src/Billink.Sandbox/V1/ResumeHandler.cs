using Billink.Sandbox.Exchange;
using Billink.Sandbox.Orders;
using Billink.Sandbox.V1.Rules;
using Billink.V1;

namespace Billink.Sandbox.V1;

/// <summary>Ends a hold before its days are over.</summary>
internal sealed class ResumeHandler(BillinkSandboxOptions options)
    : V1Handler<ResumeRequest, ResumeResponse, ResumeErrorCode>(V1Operations.Resume, options)
{
    protected override async Task<Answer<ResumeResponse>> AnswerAsync(V1Call<ResumeRequest> call, CancellationToken cancellation)
    {
        var number = call.Request.InvoiceNumber;
        if (Format.IsBlank(call.Fields[Element.WorkflowNumber]) || Format.IsBlank(number))
            return Refuse(ResumeErrorCode.MissingNumber);
        if (call.Fields[Element.Resume] != "y")
            return Refuse(ResumeErrorCode.UnsupportedResumeValue);
        if (await call.Orders.ResumeAsync(number, call.WorkflowNumber, cancellation) is HoldResult.UnknownOrder)
            return Refuse(ResumeErrorCode.UnknownNumber);

        return new ResumeResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new Acknowledgement { Code = OutcomeCode.Success, Description = "Order is resumed" },
        };
    }
}
