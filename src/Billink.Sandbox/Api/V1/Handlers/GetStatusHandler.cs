using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>How far orders are. An unknown number is an answer here, not an error.</summary>
internal sealed class GetStatusHandler(BillinkSandboxOptions options)
    : V1Handler<StatusRequest, StatusResponse, StatusErrorCode>(V1Operations.Status, options)
{
    private const int Maximum = 100;

    public override bool Writes => false;

    protected override async Task<ApiResult<StatusResponse>> AnswerAsync(V1Context<StatusRequest> call, CancellationToken cancellationToken)
    {
        // Plugins know two codes for "no invoices"; one fits a list that isn't there, the other one an empty list.
        if (call.IsMissing(Element.Invoices))
            return Refuse(StatusErrorCode.MissingInvoiceNumbers);
        var items = call.Request.Invoices;
        if (items.Count == 0)
            return Refuse(StatusErrorCode.NoInvoices);
        if (items.Count > Maximum)
            return Refuse(StatusErrorCode.TooManyInvoices);

        // A server of 2014 answered each number once.
        var invoices = new List<InvoiceStatus>();
        foreach (var item in items.DistinctBy(item => item.InvoiceNumber ?? "", StringComparer.Ordinal))
        {
            var state = await call.Orders.GetStateAsync(item.InvoiceNumber, item.WorkflowNumber, cancellationToken);
            invoices.Add(new InvoiceStatus
            {
                InvoiceNumber = item.InvoiceNumber ?? "",
                State = StateOf(state),
                Description = state.Step,
                PaidOut = state.IsPaidOut ? true : null, // the recordings of orders that aren't have no such element
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
