using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.Orders;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>How far orders are. An unknown number is an answer here, not an error.</summary>
internal sealed class OrderInfoHandler() : InvoicesHandler<OrderInfoRequest, OrderInfoResponse, OrderInfoErrorCode>(V2Operations.OrderInfo)
{
    private const int Maximum = 100;

    public override bool Writes => false;

    protected override (string?, string?) CredentialsOf(OrderInfoRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Refusal Unreadable() => Refuse(OrderInfoErrorCode.NoInvoices);

    protected override async Task<Answer<OrderInfoResponse>> AnswerAsync(
        OrderInfoRequest request, Merchant merchant, OrderBook orders, CancellationToken cancellation)
    {
        if (request.Invoices is not { Count: > 0 } invoices)
            return Refuse(OrderInfoErrorCode.NoInvoices);
        if (invoices.Count > Maximum)
            return Refuse(OrderInfoErrorCode.TooManyInvoices);
        if (invoices.Any(invoice => string.IsNullOrWhiteSpace(invoice.Number)))
            return Refuse(OrderInfoErrorCode.MissingInvoiceNumbers);

        var answers = new List<OrderInfo>();
        foreach (var invoice in invoices)
        {
            var state = await orders.GetStateAsync(invoice.Number, WorkflowNumber(invoice.WorkflowNumber), cancellation);
            answers.Add(new OrderInfo
            {
                InvoiceNumber = invoice.Number,
                Status = StateOf(state),
                Description = state.Step,
                PaidOut = state.Exists ? state.IsPaidOut : null,
            });
        }

        return new OrderInfoResponse { Code = "200", Result = ReplyKind.Outcome, Invoices = answers };
    }

    private static InvoiceState StateOf(OrderState state) => state switch
    {
        { Exists: false } => InvoiceState.NotFound,
        { IsPaid: true } => InvoiceState.Paid,
        { IsCollecting: true } => InvoiceState.Open,
        _ => InvoiceState.Unpaid,
    };
}
