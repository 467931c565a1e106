using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Ends a hold early.</summary>
internal sealed class ResumeHandler()
    : V1Handler<ResumeRequest, ResumeResponse, ResumeErrorCode>(V1Operations.Resume)
{
    protected override async Task<ApiResult<ResumeResponse>> HandleAsync(
        V1Context<ResumeRequest> context, CancellationToken cancellationToken)
    {
        var number = context.Request.InvoiceNumber;
        if (Format.IsBlank(context.Fields[Element.WorkflowNumber]) || Format.IsBlank(number))
            return Error(ResumeErrorCode.MissingNumber);
        if (context.Fields[Element.Resume] != "y")
            return Error(ResumeErrorCode.UnsupportedResumeValue);
        if (await context.Orders.ResumeAsync(number, context.WorkflowNumber, cancellationToken) is HoldResult.UnknownOrder)
            return Error(ResumeErrorCode.UnknownNumber);

        return new ResumeResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new Acknowledgement { Code = OutcomeCode.Success, Description = "Order is resumed" },
        };
    }
}
