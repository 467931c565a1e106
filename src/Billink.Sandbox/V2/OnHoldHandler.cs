using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.Orders;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Lets a workflow rest for some days.</summary>
internal sealed class OnHoldHandler() : InvoicesHandler<OnHoldRequest, OnHoldResponse, OnHoldErrorCode>(V2Operations.OnHold)
{
    protected override (string?, string?) CredentialsOf(OnHoldRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Refusal Unreadable() => Refuse(OnHoldErrorCode.MissingNumber);

    protected override async Task<Answer<OnHoldResponse>> AnswerAsync(
        OnHoldRequest request, Merchant merchant, OrderBook orders, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.InvoiceNumber) || string.IsNullOrWhiteSpace(request.WorkflowNumber))
            return Refuse(OnHoldErrorCode.MissingNumber);

        // Without a number of days it is the longest hold (inferred).
        var days = request.Days ?? Order.LongestHold;
        return await orders.HoldAsync(request.InvoiceNumber, WorkflowNumber(request.WorkflowNumber), days, cancellation) switch
        {
            HoldResult.UnknownOrder => Refuse(OnHoldErrorCode.UnknownNumber),
            HoldResult.TooLong => Refuse(OnHoldErrorCode.PeriodTooLong),
            HoldResult.NotPossible => Refuse(OnHoldErrorCode.OnHoldNotPossible),
            _ => new OnHoldResponse { Code = "200", Description = "Order is on hold", Result = ReplyKind.Outcome },
        };
    }
}
