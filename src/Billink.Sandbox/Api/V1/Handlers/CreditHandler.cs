using System.Globalization;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Takes amounts off invoices. <c>Refund</c> does the same: what it does differently is unknown.</summary>
internal sealed class CreditHandler(BillinkSandboxOptions options)
    : V1Handler<CreditRequest, CreditResponse, CreditErrorCode>(V1Operations.Credit, options)
{
    public override bool Takes(string action) =>
        CreditAction.Known.Any(known => string.Equals(known.Value, action, StringComparison.OrdinalIgnoreCase));

    protected override async Task<ApiResult<CreditResponse>> AnswerAsync(V1Context<CreditRequest> call, CancellationToken cancellationToken)
    {
        if (call.Request.Invoices is not { Count: > 0 } items)
            return Refuse(CreditErrorCode.NoInvoices);
        if (items.FirstOrDefault(item => call.IsUnknownWorkflow(item.WorkflowNumber)) is { } wrong)
            return Refuse(CreditErrorCode.UnknownWorkflow, wrong.WorkflowNumber!.Value.ToString(CultureInfo.InvariantCulture));

        var outcomes = new List<CreditInvoiceOutcome>();
        foreach (var item in items)
        {
            var result = await call.Orders.CreditAsync(item.InvoiceNumber, item.WorkflowNumber, item.Amount, item.Description, cancellationToken);
            var refusal = RefusalOf(result, item.InvoiceNumber);
            if (refusal is not null && items.Count == 1)
                return refusal;
            outcomes.Add(new CreditInvoiceOutcome
            {
                InvoiceNumber = item.InvoiceNumber ?? "",
                Message = refusal?.Message ?? Describe(item.Amount, result),
                Code = CodeOf(result),
            });
        }

        return new CreditResponse { Result = ReplyKind.Outcome, Outcome = new CreditOutcome { Invoices = [.. outcomes] } };
    }

    private static string Describe(decimal amount, CreditResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Credit applied: {Money.Round(amount):0.00} EURO; {(result is CreditResult.CreditedAndPaid ? "Order paid." : "step restarted.")}");

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
