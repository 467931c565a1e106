using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.Orders;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Registers money that the merchant received.</summary>
internal sealed class PaymentHandler() : InvoicesHandler<PaymentRequest, PaymentResponse, PaymentErrorCode>(V2Operations.Payment)
{
    protected override (string?, string?) CredentialsOf(PaymentRequest request) => (request.BillinkUsername, request.BillinkId);

    protected override Refusal Unreadable() => Refuse(PaymentErrorCode.MissingInvoiceNumbers);

    protected override async Task<Answer<PaymentResponse>> AnswerAsync(
        PaymentRequest request, Merchant merchant, OrderBook orders, CancellationToken cancellation)
    {
        if (request.Invoices is not { Count: > 0 } invoices || invoices.Any(invoice => string.IsNullOrWhiteSpace(invoice.Number)))
            return Refuse(PaymentErrorCode.MissingInvoiceNumbers);
        if (invoices.FirstOrDefault(invoice => IsUnknownWorkflow(merchant, invoice.WorkflowNumber)) is { } wrong)
            return Refuse(PaymentErrorCode.UnknownWorkflow, wrong.WorkflowNumber!);

        var outcomes = new List<PaymentInvoiceOutcome>();
        foreach (var invoice in invoices)
        {
            var result = await orders.PayAsync(invoice.Number, WorkflowNumber(invoice.WorkflowNumber), invoice.Amount, invoice.Description, cancellation);
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

    private Refusal? RefusalOf(PaymentResult result) => result switch
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
