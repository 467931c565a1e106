using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Documents;
using Billink.Sandbox.Services.Reconciliation;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Downloads a reconciliation invoice as PDF.</summary>
internal sealed class DownloadInvoiceHandler()
    : V2Handler<DownloadInvoiceRequest, BillinkFile, DownloadInvoiceErrorCode>(V2Operations.DownloadInvoice)
{
    protected override ApiError UnreadableError() => Error(DownloadInvoiceErrorCode.NoArray);

    /// <summary>A year that isn't a number is missing.</summary>
    protected override ApiError UnreadableError(ReadOnlyMemory<byte> body, string? place) =>
        place == "$.year" ? Error(DownloadInvoiceErrorCode.MissingYear) : Error(ReconciliationAccess.ErrorOf(body.Span));

    protected override async Task<ApiResult<BillinkFile>> HandleAsync(
        DownloadInvoiceRequest request, V2Context context, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.BillinkId))
            return Error(DownloadInvoiceErrorCode.MissingId);
        if (string.IsNullOrWhiteSpace(request.BillinkUsername))
            return Error(DownloadInvoiceErrorCode.MissingUsername);
        if (request.Year == 0)
            return Error(DownloadInvoiceErrorCode.MissingYear);
        if (string.IsNullOrWhiteSpace(request.Number))
            return Error(DownloadInvoiceErrorCode.MissingNumber);
        var (error, merchant, _) = await ReconciliationAccess
            .EnterAsync(context.Db, request.BillinkUsername, request.BillinkId, cancellationToken);
        if (error is not null)
            return Error(error);

        var reconciliation = new ReconciliationService(context.Db, merchant!, context.Now);
        await reconciliation.CloseDaysAsync(cancellationToken);
        return await reconciliation.FindAsync(request.Year, request.Number, cancellationToken) is { } invoice
            ? new BillinkFile(ReconciliationInvoicePdf.Of(invoice, merchant!), PdfDocument.MediaType)
            : Error(DownloadInvoiceErrorCode.InvoiceNotFound);
    }
}
