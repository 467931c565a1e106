using Billink.Sandbox.Api.Invoices;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Registers money that the merchant received.</summary>
internal sealed class PaymentHandler() : InvoicesHandler<PaymentRequest, PaymentResponse, PaymentErrorCode>(V2Operations.Payment)
{
    protected override (string?, string?) CredentialsOf(PaymentRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError UnreadableError() => Error(PaymentErrorCode.MissingInvoiceNumbers);

    protected override async Task<ApiResult<PaymentResponse>> RunAsync(
        PaymentRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        var invoices = request.Invoices ?? [];
        if (invoices.Any(invoice => string.IsNullOrWhiteSpace(invoice.Number)))
            return Error(PaymentErrorCode.MissingInvoiceNumbers);
        var items = invoices
            .Select(invoice => new InvoiceItem(invoice.Number, invoice.WorkflowNumber, invoice.Amount, invoice.Description));
        var result = await Batch(merchant, orders).PayAsync([.. items], cancellationToken);
        if (result.Error is { } error)
            return error;

        return new PaymentResponse { Result = ReplyKind.Outcome, Invoices = [.. result.Value!.Select(OutcomeOf)] };
    }

    private static PaymentInvoiceOutcome OutcomeOf(InvoiceOutcome outcome) => new()
    {
        Code = outcome.ErrorCode is { } code ? PaymentInvoiceCode.Of(NumberOf(code)) : PaymentInvoiceCode.Registered,
        InvoiceNumber = outcome.Number,
        Message = outcome.Message,
    };
}
