using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Lets a workflow rest for some days.</summary>
internal sealed class OnHoldHandler() : InvoicesHandler<OnHoldRequest, OnHoldResponse, OnHoldErrorCode>(V2Operations.OnHold)
{
    protected override (string?, string?) CredentialsOf(OnHoldRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError Unreadable() => Refuse(OnHoldErrorCode.MissingNumber);

    protected override async Task<ApiResult<OnHoldResponse>> AnswerAsync(
        OnHoldRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.InvoiceNumber) || string.IsNullOrWhiteSpace(request.WorkflowNumber))
            return Refuse(OnHoldErrorCode.MissingNumber);

        // Without a number of days it is the longest hold (inferred).
        var days = request.Days ?? Order.LongestHold;
        return await orders.HoldAsync(request.InvoiceNumber, WorkflowNumber(request.WorkflowNumber), days, cancellationToken) switch
        {
            HoldResult.UnknownOrder => Refuse(OnHoldErrorCode.UnknownNumber),
            HoldResult.TooLong => Refuse(OnHoldErrorCode.PeriodTooLong),
            HoldResult.NotPossible => Refuse(OnHoldErrorCode.OnHoldNotPossible),
            _ => new OnHoldResponse { Code = "200", Description = "Order is on hold", Result = ReplyKind.Outcome },
        };
    }
}
