using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Registers money that the merchant received.</summary>
internal sealed class PaymentHandler() : V1Handler<PaymentRequest, PaymentResponse, PaymentErrorCode>(V1Operations.Payment)
{
    protected override async Task<ApiResult<PaymentResponse>> HandleAsync(
        V1Context<PaymentRequest> context, CancellationToken cancellationToken)
    {
        var items = (context.Request.Invoices ?? [])
            .Select(item => Item(item.InvoiceNumber, item.WorkflowNumber, item.Amount, item.Description));
        var result = await Batch(context).PayAsync([.. items], cancellationToken);
        if (result.Error is { } error)
            return error;

        return new PaymentResponse
        {
            Result = ReplyKind.Outcome,
            Outcome = new PaymentOutcome { Invoices = [.. result.Value!.Select(OutcomeOf)] },
        };
    }

    private static PaymentInvoiceOutcome OutcomeOf(InvoiceOutcome outcome) => new()
    {
        InvoiceNumber = outcome.Number,
        Message = outcome.Message,
        Code = outcome.ErrorCode is { } code ? PaymentInvoiceCode.Of(code) : PaymentInvoiceCode.Registered,
    };
}
