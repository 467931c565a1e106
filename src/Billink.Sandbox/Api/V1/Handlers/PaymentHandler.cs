using System.Globalization;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>Registers money that the merchant received.</summary>
internal sealed class PaymentHandler(BillinkSandboxOptions options)
    : V1Handler<PaymentRequest, PaymentResponse, PaymentErrorCode>(V1Operations.Payment, options)
{
    protected override async Task<ApiResult<PaymentResponse>> AnswerAsync(V1Context<PaymentRequest> call, CancellationToken cancellationToken)
    {
        if (call.Request.Invoices is not { Count: > 0 } items)
            return Refuse(PaymentErrorCode.MissingInvoiceNumbers);
        if (items.FirstOrDefault(item => call.IsUnknownWorkflow(item.WorkflowNumber)) is { } wrong)
            return Refuse(PaymentErrorCode.UnknownWorkflow, wrong.WorkflowNumber!.Value.ToString(CultureInfo.InvariantCulture));

        var outcomes = new List<PaymentInvoiceOutcome>();
        foreach (var item in items)
        {
            var result = await call.Orders.PayAsync(item.InvoiceNumber, item.WorkflowNumber, item.Amount, item.Description, cancellationToken);
            var refusal = RefusalOf(result);
            if (refusal is not null && items.Count == 1)
                return refusal;
            outcomes.Add(new PaymentInvoiceOutcome
            {
                InvoiceNumber = item.InvoiceNumber ?? "",
                Message = refusal?.Message ?? "Success",
                Code = CodeOf(result),
            });
        }

        return new PaymentResponse { Result = ReplyKind.Outcome, Outcome = new PaymentOutcome { Invoices = [.. outcomes] } };
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
