using System.Globalization;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Takes amounts off invoices. Return costs that the merchant keeps are left off the first credit (inferred from their name).</summary>
internal sealed class CreditHandler() : InvoicesHandler<CreditRequest, CreditResponse, CreditErrorCode>(V2Operations.Credit)
{
    protected override (string?, string?) CredentialsOf(CreditRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError Unreadable() => Refuse(CreditErrorCode.UnreadableXml);

    protected override async Task<ApiResult<CreditResponse>> AnswerAsync(
        CreditRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        if (request.Invoices is not { Count: > 0 } invoices)
            return Refuse(CreditErrorCode.NoInvoices);

        var kept = request.ReturnCosts is 1 ? Math.Max(0, request.ReturnCostsAmount ?? 0) : 0;
        var outcomes = new List<CreditInvoiceOutcome>();
        foreach (var invoice in invoices)
        {
            var amount = Money.IsReasonable(invoice.CreditAmount) && Money.IsReasonable(kept) ? invoice.CreditAmount - kept : 0;
            kept = 0;
            var result = await orders.CreditAsync(invoice.Number, workflowNumber: null, amount, invoice.Description, cancellationToken);
            var refusal = RefusalOf(result, invoice.Number);
            if (refusal is not null && invoices.Count == 1)
                return refusal;
            outcomes.Add(new CreditInvoiceOutcome
            {
                Code = CodeOf(result),
                InvoiceNumber = invoice.Number ?? "",
                Message = refusal?.Message ?? Describe(amount, result),
            });
        }

        return new CreditResponse { Result = ReplyKind.Outcome, Statuses = outcomes };
    }

    private static string Describe(decimal amount, CreditResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Credit applied: {Money.Round(amount):0.00} EURO.; {(result is CreditResult.CreditedAndPaid ? "Order paid." : "step restarted.")}");

    private ApiError? RefusalOf(CreditResult result, string? number) => result switch
    {
        CreditResult.UnknownOrder => Refuse(CreditErrorCode.UnknownOrder, number ?? ""),
        CreditResult.NotAllowed => Refuse(CreditErrorCode.NotAllowed),
        CreditResult.NotPossible => Refuse(CreditErrorCode.CreditNotPossible),
        CreditResult.NothingLeft => Refuse(CreditErrorCode.CreditNotPossibleAtStageZero),
        _ => null,
    };

    private static CreditInvoiceCode CodeOf(CreditResult result) => result switch
    {
        CreditResult.UnknownOrder => CreditInvoiceCode.NotFound,
        CreditResult.NotAllowed => CreditInvoiceCode.NotAllowed,
        CreditResult.NotPossible => CreditInvoiceCode.CreditNotPossible,
        CreditResult.NothingLeft => CreditInvoiceCode.CreditNotPossibleAtStageZero,
        _ => CreditInvoiceCode.Credited,
    };
}
