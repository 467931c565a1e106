using System.Buffers;
using Billink.Sandbox.Documents;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Reconciliation;
using Billink.V2;

namespace Billink.Sandbox.V2;

/// <summary>Downloads a reconciliation invoice as PDF.</summary>
internal sealed class DownloadInvoiceHandler() : V2Handler<DownloadInvoiceRequest, BillinkFile, DownloadInvoiceErrorCode>(V2Operations.DownloadInvoice)
{
    protected override Refusal Unreadable() => Refuse(DownloadInvoiceErrorCode.NoArray);

    /// <summary>A year that is no number is none.</summary>
    protected override Refusal Unreadable(ReadOnlyMemory<byte> body, string? place) =>
        place == "$.year" ? Refuse(DownloadInvoiceErrorCode.MissingYear) : Refuse(ReconciliationAccess.ErrorOf(body.Span));

    protected override void WriteRefusal(IBufferWriter<byte> output, Refusal refusal) => WriteStatusMessage(output, refusal);

    protected override async Task<Answer<BillinkFile>> AnswerAsync(DownloadInvoiceRequest request, V2Call call, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.BillinkId))
            return Refuse(DownloadInvoiceErrorCode.MissingId);
        if (string.IsNullOrWhiteSpace(request.BillinkUsername))
            return Refuse(DownloadInvoiceErrorCode.MissingUsername);
        if (request.Year == 0)
            return Refuse(DownloadInvoiceErrorCode.MissingYear);
        if (string.IsNullOrWhiteSpace(request.Number))
            return Refuse(DownloadInvoiceErrorCode.MissingNumber);
        var (error, merchant, _) = await ReconciliationAccess.EnterAsync(call.Db, request.BillinkUsername, request.BillinkId, cancellation);
        if (error is not null)
            return Refuse(error);

        var book = new ReconciliationBook(call.Db, merchant!, call.Now);
        await book.CloseDaysAsync(cancellation);
        return await book.FindAsync(request.Year, request.Number, cancellation) is { } invoice
            ? new BillinkFile(ReconciliationPaper.Of(invoice, merchant!), PdfDocument.MediaType)
            : Refuse(DownloadInvoiceErrorCode.InvoiceNotFound);
    }
}
