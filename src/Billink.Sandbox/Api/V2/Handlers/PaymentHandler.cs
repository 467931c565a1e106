using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Registers money that the merchant received.</summary>
internal sealed class PaymentHandler() : InvoicesHandler<PaymentRequest, PaymentResponse, PaymentErrorCode>(V2Operations.Payment)
{
    protected override (string?, string?) CredentialsOf(PaymentRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override ApiError Unreadable() => Refuse(PaymentErrorCode.MissingInvoiceNumbers);

    protected override async Task<ApiResult<PaymentResponse>> AnswerAsync(
        PaymentRequest request, Merchant merchant, OrderService orders, CancellationToken cancellationToken)
    {
        if (request.Invoices is not { Count: > 0 } invoices || invoices.Any(invoice => string.IsNullOrWhiteSpace(invoice.Number)))
            return Refuse(PaymentErrorCode.MissingInvoiceNumbers);
        if (invoices.FirstOrDefault(invoice => IsUnknownWorkflow(merchant, invoice.WorkflowNumber)) is { } wrong)
            return Refuse(PaymentErrorCode.UnknownWorkflow, wrong.WorkflowNumber!);

        var outcomes = new List<PaymentInvoiceOutcome>();
        foreach (var invoice in invoices)
        {
            var result = await orders.PayAsync(invoice.Number, WorkflowNumber(invoice.WorkflowNumber), invoice.Amount, invoice.Description, cancellationToken);
            var refusal = RefusalOf(result);
            if (refusal is not null && invoices.Count == 1)
                return refusal;
            outcomes.Add(new PaymentInvoiceOutcome
            {
                Code = CodeOf(result),
                InvoiceNumber = invoice.Number,
                Message = refusal?.Message ?? "Success",
            });
        }

        return new PaymentResponse { Result = ReplyKind.Outcome, Invoices = outcomes };
    }

    private ApiError? RefusalOf(PaymentResult result) => result switch
    {
        PaymentResult.UnknownOrder => Refuse(PaymentErrorCode.UnknownInvoice),
        PaymentResult.NotAllowed or PaymentResult.NotAnAmount => Refuse(PaymentErrorCode.NotAllowed),
        PaymentResult.AboveOpenAmount => Refuse(PaymentErrorCode.AlreadyPaid),
        PaymentResult.DescriptionTooLong => Refuse(PaymentErrorCode.DescriptionTooLong),
        _ => null,
    };

    private static PaymentInvoiceCode CodeOf(PaymentResult result) => result switch
    {
        PaymentResult.UnknownOrder => PaymentInvoiceCode.NotFound,
        PaymentResult.NotAllowed or PaymentResult.NotAnAmount => PaymentInvoiceCode.NotAllowed,
        PaymentResult.AboveOpenAmount => PaymentInvoiceCode.AlreadyPaid,
        PaymentResult.DescriptionTooLong => PaymentInvoiceCode.DescriptionTooLong,
        _ => PaymentInvoiceCode.Registered,
    };
}
