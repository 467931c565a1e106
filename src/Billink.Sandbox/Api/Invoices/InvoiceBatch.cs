using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Billink.V2;

namespace Billink.Sandbox.Api.Invoices;

/// <summary>
/// Credits, pays or starts the invoices of a request, for v1 and v2: their errors have the same names, and their outcomes the same codes.
/// A request for one invoice fails if the invoice fails. In a request for several invoices, each invoice has its own outcome.
/// </summary>
/// <param name="merchant">The merchant that sent the request.</param>
/// <param name="orders">The merchant's orders.</param>
/// <param name="errors">The operation's errors.</param>
internal sealed class InvoiceBatch(Merchant merchant, OrderService orders, BillinkErrorCatalog errors)
{
    private const int MostStarts = 10;
    private const string NotFound = "-1";
    private const string Success = "Success";

    /// <summary>Credits invoices.</summary>
    /// <param name="items">The invoices.</param>
    /// <param name="currency">The currency as the version writes it in messages.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public Task<ApiResult<List<InvoiceOutcome>>> CreditAsync(
        IReadOnlyList<InvoiceItem> items, string currency, CancellationToken cancellationToken) =>
        ValidateMoney(items, nameof(CreditErrorCode.NoInvoices)) is { } error
            ? Task.FromResult<ApiResult<List<InvoiceOutcome>>>(error)
            : RunAsync(items, async item =>
            {
                var result = await orders.CreditAsync(item.Number, item.WorkflowNumber, item.Amount, item.Description, cancellationToken);
                return result switch
                {
                    CreditResult.UnknownOrder => Failed(item, nameof(CreditErrorCode.UnknownOrder), NotFound),
                    CreditResult.NotAllowed => Failed(item, nameof(CreditErrorCode.NotAllowed)),
                    CreditResult.NotPossible => Failed(item, nameof(CreditErrorCode.CreditNotPossible)),
                    CreditResult.NothingLeft => Failed(item, nameof(CreditErrorCode.CreditNotPossibleAtStageZero)),
                    _ => Done(item, CreditMessage(item, currency, result)),
                };
            });

    /// <summary>Registers payments of customers.</summary>
    public Task<ApiResult<List<InvoiceOutcome>>> PayAsync(IReadOnlyList<InvoiceItem> items, CancellationToken cancellationToken) =>
        ValidateMoney(items, nameof(PaymentErrorCode.MissingInvoiceNumbers)) is { } error
            ? Task.FromResult<ApiResult<List<InvoiceOutcome>>>(error)
            : RunAsync(items, async item =>
            {
                var result = await orders.PayAsync(item.Number, item.WorkflowNumber, item.Amount, item.Description, cancellationToken);
                return result switch
                {
                    PaymentResult.UnknownOrder => Failed(item, nameof(PaymentErrorCode.UnknownInvoice), NotFound),
                    PaymentResult.NotAllowed or PaymentResult.NotAnAmount => Failed(item, nameof(PaymentErrorCode.NotAllowed)),
                    PaymentResult.AboveOpenAmount => Failed(item, nameof(PaymentErrorCode.AlreadyPaid)),
                    PaymentResult.DescriptionTooLong => Failed(item, nameof(PaymentErrorCode.DescriptionTooLong)),
                    _ => Done(item, Success),
                };
            });

    /// <summary>
    /// Starts the workflows of delivered orders. For one of several invoices, clients handle only "not found" and "already started".
    /// </summary>
    public Task<ApiResult<List<InvoiceOutcome>>> StartAsync(IReadOnlyList<InvoiceItem> items, CancellationToken cancellationToken)
    {
        if (items.Count is 0 or > MostStarts)
        {
            var name = items.Count == 0 ? nameof(StartWorkflowErrorCode.NoInvoices) : nameof(StartWorkflowErrorCode.TooManyInvoices);
            return Task.FromResult<ApiResult<List<InvoiceOutcome>>>(ApiError.Named(errors, name));
        }

        return RunAsync(items, async item => await orders.StartAsync(item.Number, item.WorkflowNumber, cancellationToken) switch
        {
            StartResult.UnknownOrder => Failed(item, nameof(StartWorkflowErrorCode.UnknownInvoice), NotFound),
            StartResult.NotAllowed => Failed(item, nameof(StartWorkflowErrorCode.NotAllowed), NotFound),
            StartResult.AlreadyStarted => Failed(item, nameof(StartWorkflowErrorCode.AlreadyStarted)),
            _ => Done(item, Success),
        });
    }

    /// <summary>Checks what credits and payments have in common.</summary>
    private ApiError? ValidateMoney(IReadOnlyList<InvoiceItem> items, string errorOfNone)
    {
        if (items.Count == 0)
            return ApiError.Named(errors, errorOfNone);
        var unknown = items.FirstOrDefault(item => item.WorkflowNumber is { } number && merchant.FindWorkflow(number) is null);
        return unknown is null ? null : ApiError.Named(errors, nameof(CreditErrorCode.UnknownWorkflow), unknown.Workflow!);
    }

    private static async Task<ApiResult<List<InvoiceOutcome>>> RunAsync(
        IReadOnlyList<InvoiceItem> items, Func<InvoiceItem, Task<(InvoiceOutcome Outcome, ApiError? Error)>> run)
    {
        var outcomes = new List<InvoiceOutcome>();
        foreach (var item in items)
        {
            var (outcome, error) = await run(item);
            if (error is not null && items.Count == 1)
                return error;
            outcomes.Add(outcome);
        }

        return outcomes;
    }

    /// <summary>The outcome of an invoice that failed. Its code is that of the error unless another one is given.</summary>
    private (InvoiceOutcome Outcome, ApiError? Error) Failed(InvoiceItem item, string errorName, string? code = null)
    {
        var error = ApiError.Named(errors, errorName, item.Number ?? "");
        return (new InvoiceOutcome(item.Number ?? "", code ?? error.Row.Code, error.Message), error);
    }

    private static (InvoiceOutcome Outcome, ApiError? Error) Done(InvoiceItem item, string message) =>
        (new InvoiceOutcome(item.Number ?? "", ErrorCode: null, message), null);

    private static string CreditMessage(InvoiceItem item, string currency, CreditResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"Credit applied: {Money.Round(
            item.Amount):0.00} {currency}; {(result is CreditResult.CreditedAndPaid ? "Order paid." : "step restarted.")}");
}
