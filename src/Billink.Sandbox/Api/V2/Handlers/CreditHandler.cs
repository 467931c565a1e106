using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Credits invoices. The merchant keeps return costs: they reduce the first credit (inferred from their name).</summary>
internal sealed class CreditHandler() : InvoicesHandler<CreditRequest, CreditResponse, CreditErrorCode>(V2Operations.Credit)
{
    protected override (string?, string?) CredentialsOf(CreditRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError UnreadableError() => Error(CreditErrorCode.UnreadableXml);

    protected override async Task<ApiResult<CreditResponse>> RunAsync(
        CreditRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        var kept = request.ReturnCosts is 1 ? Math.Max(0, request.ReturnCostsAmount ?? 0) : 0;
        var items = (request.Invoices ?? []).Select((invoice, index) => new InvoiceItem(
            invoice.Number, Workflow: null, AmountOf(invoice, index == 0 ? kept : 0), invoice.Description));
        var result = await Batch(merchant, orders).CreditAsync([.. items], "EURO.", cancellationToken);
        if (result.Error is { } error)
            return error;

        return new CreditResponse { Result = ReplyKind.Outcome, Statuses = [.. result.Value!.Select(OutcomeOf)] };
    }

    /// <summary>0, which no credit can be, if an amount is out of range.</summary>
    private static decimal AmountOf(CreditInvoice invoice, decimal kept) =>
        Money.IsReasonable(invoice.CreditAmount) && Money.IsReasonable(kept) ? invoice.CreditAmount - kept : 0;

    private static CreditInvoiceOutcome OutcomeOf(InvoiceOutcome outcome) => new()
    {
        Code = outcome.ErrorCode is { } code ? CreditInvoiceCode.Of(NumberOf(code)) : CreditInvoiceCode.Credited,
        InvoiceNumber = outcome.Number,
        Message = outcome.Message,
    };
}
