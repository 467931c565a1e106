using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Returns the status of orders. An unknown number is a status here, not an error.</summary>
internal sealed class GetStatusHandler()
    : V1Handler<StatusRequest, StatusResponse, StatusErrorCode>(V1Operations.Status)
{
    private const int Maximum = 100;

    public override bool Writes => false;

    protected override async Task<ApiResult<StatusResponse>> HandleAsync(
        V1Context<StatusRequest> context, CancellationToken cancellationToken)
    {
        // Plugins know two codes for "no invoices": one for a missing list, the other for an empty list.
        if (context.IsMissing(Element.Invoices))
            return Error(StatusErrorCode.MissingInvoiceNumbers);
        var items = context.Request.Invoices;
        if (items.Count == 0)
            return Error(StatusErrorCode.NoInvoices);
        if (items.Count > Maximum)
            return Error(StatusErrorCode.TooManyInvoices);

        // A server of 2014 returned each number once.
        var invoices = new List<InvoiceStatus>();
        foreach (var item in items.DistinctBy(item => item.InvoiceNumber ?? "", StringComparer.Ordinal))
        {
            var state = await context.Orders.GetStateAsync(item.InvoiceNumber, item.WorkflowNumber, cancellationToken);
            invoices.Add(new InvoiceStatus
            {
                InvoiceNumber = item.InvoiceNumber ?? "",
                State = StateOf(state),
                Description = state.Step,
                PaidOut = state.IsPaidOut ? true : null, // recordings of other orders have no such element
            });
        }

        return new StatusResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new StatusOutcome { Code = OutcomeCode.Success, Invoices = [.. invoices] },
        };
    }

    private static InvoiceState StateOf(OrderStatus state) => state switch
    {
        { Exists: false } => InvoiceState.NotFound,
        { IsPaid: true } => InvoiceState.Paid,
        { IsCollecting: true } => InvoiceState.Open,
        _ => InvoiceState.Unpaid,
    };
}
