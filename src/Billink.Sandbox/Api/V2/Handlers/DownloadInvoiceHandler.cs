using System.Buffers;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Documents;
using Billink.Sandbox.Services.Reconciliation;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Downloads a reconciliation invoice as PDF.</summary>
internal sealed class DownloadInvoiceHandler() : V2Handler<DownloadInvoiceRequest, BillinkFile, DownloadInvoiceErrorCode>(V2Operations.DownloadInvoice)
{
    protected override ApiError Unreadable() => Refuse(DownloadInvoiceErrorCode.NoArray);

    /// <summary>A year that is no number is none.</summary>
    protected override ApiError Unreadable(ReadOnlyMemory<byte> body, string? place) =>
        place == "$.year" ? Refuse(DownloadInvoiceErrorCode.MissingYear) : Refuse(ReconciliationAccess.ErrorOf(body.Span));

    protected override void WriteRefusal(IBufferWriter<byte> output, ApiError refusal) => WriteStatusMessage(output, refusal);

    protected override async Task<ApiResult<BillinkFile>> AnswerAsync(DownloadInvoiceRequest request, V2Context call, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.BillinkId))
            return Refuse(DownloadInvoiceErrorCode.MissingId);
        if (string.IsNullOrWhiteSpace(request.BillinkUsername))
            return Refuse(DownloadInvoiceErrorCode.MissingUsername);
        if (request.Year == 0)
            return Refuse(DownloadInvoiceErrorCode.MissingYear);
        if (string.IsNullOrWhiteSpace(request.Number))
            return Refuse(DownloadInvoiceErrorCode.MissingNumber);
        var (error, merchant, _) = await ReconciliationAccess.EnterAsync(call.Db, request.BillinkUsername, request.BillinkId, cancellationToken);
        if (error is not null)
            return Refuse(error);

        var book = new ReconciliationService(call.Db, merchant!, call.Now);
        await book.CloseDaysAsync(cancellationToken);
        return await book.FindAsync(request.Year, request.Number, cancellationToken) is { } invoice
            ? new BillinkFile(ReconciliationInvoicePdf.Of(invoice, merchant!), PdfDocument.MediaType)
            : Refuse(DownloadInvoiceErrorCode.InvoiceNotFound);
    }
}
