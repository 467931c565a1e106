using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Lets a workflow rest for some days.</summary>
internal sealed class OnHoldHandler(BillinkSandboxOptions options)
    : V1Handler<OnHoldRequest, OnHoldResponse, OnHoldErrorCode>(V1Operations.OnHold, options)
{
    protected override async Task<ApiResult<OnHoldResponse>> AnswerAsync(V1Context<OnHoldRequest> call, CancellationToken cancellationToken)
    {
        var number = call.Request.InvoiceNumber;
        if (Format.IsBlank(call.Fields[Element.WorkflowNumber]) || Format.IsBlank(number))
            return Refuse(OnHoldErrorCode.MissingNumber);

        return await call.Orders.HoldAsync(number, call.WorkflowNumber, DaysOf(call), cancellationToken) switch
        {
            HoldResult.UnknownOrder => Refuse(OnHoldErrorCode.UnknownNumber),
            HoldResult.TooLong => Refuse(OnHoldErrorCode.PeriodTooLong),
            HoldResult.NotPossible => Refuse(OnHoldErrorCode.OnHoldNotPossible),
            _ => new OnHoldResponse
            {
                Result = ReplyKind.Outcome,
                Outcome = new Acknowledgement { Code = OutcomeCode.Success, Description = "Order is on hold" },
            },
        };
    }

    /// <summary>Without a number it is the longest hold (inferred); a text that is no number is no number of days.</summary>
    private static int DaysOf(V1Context<OnHoldRequest> call)
    {
        if (call.IsMissing(Element.Days))
            return Order.LongestHold;
        return call.IsMalformed(Element.Days) ? 0 : call.Request.Days;
    }
}
