using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Pauses a workflow for some days.</summary>
internal sealed class OnHoldHandler() : InvoicesHandler<OnHoldRequest, OnHoldResponse, OnHoldErrorCode>(V2Operations.OnHold)
{
    protected override (string?, string?) CredentialsOf(OnHoldRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError UnreadableError() => Error(OnHoldErrorCode.MissingNumber);

    protected override async Task<ApiResult<OnHoldResponse>> RunAsync(
        OnHoldRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.InvoiceNumber) || string.IsNullOrWhiteSpace(request.WorkflowNumber))
            return Error(OnHoldErrorCode.MissingNumber);

        // Without a number of days, it is the longest hold (inferred).
        var days = request.Days ?? Order.LongestHold;
        return await orders.HoldAsync(request.InvoiceNumber, WorkflowNumber(request.WorkflowNumber), days, cancellationToken) switch
        {
            HoldResult.UnknownOrder => Error(OnHoldErrorCode.UnknownNumber),
            HoldResult.TooLong => Error(OnHoldErrorCode.PeriodTooLong),
            HoldResult.NotPossible => Error(OnHoldErrorCode.OnHoldNotPossible),
            _ => new OnHoldResponse { Code = "200", Description = "Order is on hold", Result = ReplyKind.Outcome },
        };
    }
}
