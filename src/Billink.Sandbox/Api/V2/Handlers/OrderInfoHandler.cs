using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Returns the status of orders. An unknown number is a status here, not an error.</summary>
internal sealed class OrderInfoHandler() : InvoicesHandler<OrderInfoRequest, OrderInfoResponse, OrderInfoErrorCode>(V2Operations.OrderInfo)
{
    private const int Maximum = 100;

    public override bool Writes => false;

    protected override (string?, string?) CredentialsOf(OrderInfoRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError UnreadableError() => Error(OrderInfoErrorCode.NoInvoices);

    protected override async Task<ApiResult<OrderInfoResponse>> RunAsync(
        OrderInfoRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        if (request.Invoices is not { Count: > 0 } invoices)
            return Error(OrderInfoErrorCode.NoInvoices);
        if (invoices.Count > Maximum)
            return Error(OrderInfoErrorCode.TooManyInvoices);
        if (invoices.Any(invoice => string.IsNullOrWhiteSpace(invoice.Number)))
            return Error(OrderInfoErrorCode.MissingInvoiceNumbers);

        var infos = new List<OrderInfo>();
        foreach (var invoice in invoices)
        {
            var state = await orders.GetStateAsync(invoice.Number, WorkflowNumber(invoice.WorkflowNumber), cancellationToken);
            infos.Add(new OrderInfo
            {
                InvoiceNumber = invoice.Number,
                Status = StateOf(state),
                Description = state.Step,
                PaidOut = state.Exists ? state.IsPaidOut : null,
            });
        }

        return new OrderInfoResponse { Code = "200", Result = ReplyKind.Outcome, Invoices = infos };
    }

    private static InvoiceState StateOf(OrderStatus state) => state switch
    {
        { Exists: false } => InvoiceState.NotFound,
        { IsPaid: true } => InvoiceState.Paid,
        { IsCollecting: true } => InvoiceState.Open,
        _ => InvoiceState.Unpaid,
    };
}
