using Billink.Sandbox.Exchange;
using Billink.Sandbox.Orders;
using Billink.Sandbox.V1.Rules;
using Billink.V1;

namespace Billink.Sandbox.V1;

/// <summary>Lets a workflow rest for some days.</summary>
internal sealed class OnHoldHandler(BillinkSandboxOptions options)
    : V1Handler<OnHoldRequest, OnHoldResponse, OnHoldErrorCode>(V1Operations.OnHold, options)
{
    protected override async Task<Answer<OnHoldResponse>> AnswerAsync(V1Call<OnHoldRequest> call, CancellationToken cancellation)
    {
        var number = call.Request.InvoiceNumber;
        if (Format.IsBlank(call.Fields[Element.WorkflowNumber]) || Format.IsBlank(number))
            return Refuse(OnHoldErrorCode.MissingNumber);

        return await call.Orders.HoldAsync(number, call.WorkflowNumber, DaysOf(call), cancellation) switch
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
    private static int DaysOf(V1Call<OnHoldRequest> call)
    {
        if (call.IsMissing(Element.Days))
            return Order.LongestHold;
        return call.IsMalformed(Element.Days) ? 0 : call.Request.Days;
    }
}
