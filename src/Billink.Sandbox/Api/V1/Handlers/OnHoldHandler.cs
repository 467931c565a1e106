using Billink.Sandbox.Api.Rules;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Pauses a workflow for some days.</summary>
internal sealed class OnHoldHandler()
    : V1Handler<OnHoldRequest, OnHoldResponse, OnHoldErrorCode>(V1Operations.OnHold)
{
    protected override async Task<ApiResult<OnHoldResponse>> HandleAsync(
        V1Context<OnHoldRequest> context, CancellationToken cancellationToken)
    {
        var number = context.Request.InvoiceNumber;
        if (Format.IsBlank(context.Fields[Element.WorkflowNumber]) || Format.IsBlank(number))
            return Error(OnHoldErrorCode.MissingNumber);

        return await context.Orders.HoldAsync(number, context.WorkflowNumber, DaysOf(context), cancellationToken) switch
        {
            HoldResult.UnknownOrder => Error(OnHoldErrorCode.UnknownNumber),
            HoldResult.TooLong => Error(OnHoldErrorCode.PeriodTooLong),
            HoldResult.NotPossible => Error(OnHoldErrorCode.OnHoldNotPossible),
            _ => new OnHoldResponse
            {
                Result = ReplyKind.Outcome,
                Outcome = new Acknowledgement { Code = OutcomeCode.Success, Description = "Order is on hold" },
            },
        };
    }

    /// <summary>The days of the hold: without a number the longest hold (inferred), and 0 for a text that isn't a number.</summary>
    private static int DaysOf(V1Context<OnHoldRequest> context)
    {
        if (context.IsMissing(Element.Days))
            return Order.LongestHold;
        return context.IsMalformed(Element.Days) ? 0 : context.Request.Days;
    }
}
