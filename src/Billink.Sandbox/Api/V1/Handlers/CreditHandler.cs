using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Credits invoices. <c>Refund</c> does the same: how it differs is unknown.</summary>
internal sealed class CreditHandler() : V1Handler<CreditRequest, CreditResponse, CreditErrorCode>(V1Operations.Credit)
{
    public override bool Accepts(string action) =>
        CreditAction.Known.Any(known => string.Equals(known.Value, action, StringComparison.OrdinalIgnoreCase));

    protected override async Task<ApiResult<CreditResponse>> HandleAsync(
        V1Context<CreditRequest> context, CancellationToken cancellationToken)
    {
        var items = (context.Request.Invoices ?? [])
            .Select(item => Item(item.InvoiceNumber, item.WorkflowNumber, item.Amount, item.Description));
        var result = await Batch(context).CreditAsync([.. items], "EURO", cancellationToken);
        if (result.Error is { } error)
            return error;

        return new CreditResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new CreditOutcome { Invoices = [.. result.Value!.Select(OutcomeOf)] },
        };
    }

    private static CreditInvoiceOutcome OutcomeOf(InvoiceOutcome outcome) => new()
    {
        InvoiceNumber = outcome.Number,
        Message = outcome.Message,
        Code = outcome.ErrorCode is { } code ? CreditInvoiceCode.Of(code) : CreditInvoiceCode.Credited,
    };
}
