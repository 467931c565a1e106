using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Ends a hold before its days are over.</summary>
internal sealed class ResumeHandler(BillinkSandboxOptions options)
    : V1Handler<ResumeRequest, ResumeResponse, ResumeErrorCode>(V1Operations.Resume, options)
{
    protected override async Task<ApiResult<ResumeResponse>> AnswerAsync(V1Context<ResumeRequest> call, CancellationToken cancellationToken)
    {
        var number = call.Request.InvoiceNumber;
        if (Format.IsBlank(call.Fields[Element.WorkflowNumber]) || Format.IsBlank(number))
            return Refuse(ResumeErrorCode.MissingNumber);
        if (call.Fields[Element.Resume] != "y")
            return Refuse(ResumeErrorCode.UnsupportedResumeValue);
        if (await call.Orders.ResumeAsync(number, call.WorkflowNumber, cancellationToken) is HoldResult.UnknownOrder)
            return Refuse(ResumeErrorCode.UnknownNumber);

        return new ResumeResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new Acknowledgement { Code = OutcomeCode.Success, Description = "Order is resumed" },
        };
    }
}
