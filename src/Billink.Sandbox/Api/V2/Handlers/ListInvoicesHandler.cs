using System.Buffers;
using System.Globalization;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Reconciliation;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Reconciliation;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Lists reconciliation invoices, page by page.</summary>
internal sealed class ListInvoicesHandler() : V2Handler<ListInvoicesRequest, ListInvoicesResponse, ListInvoicesErrorCode>(V2Operations.ListInvoices)
{
    protected override IReadOnlyList<string> Parameters => ["page", "date_from", "date_to"];

    protected override ApiError Unreadable() => Refuse(ListInvoicesErrorCode.NoArray);

    protected override ApiError Unreadable(ReadOnlyMemory<byte> body, string? place) => Refuse(ReconciliationAccess.ErrorOf(body.Span));

    protected override void WriteRefusal(IBufferWriter<byte> output, ApiError refusal) => WriteStatusMessage(output, refusal);

    protected override async Task<ApiResult<ListInvoicesResponse>> AnswerAsync(ListInvoicesRequest request, V2Context call, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.BillinkId))
            return Refuse(ListInvoicesErrorCode.MissingId);
        if (string.IsNullOrWhiteSpace(request.BillinkUsername))
            return Refuse(ListInvoicesErrorCode.MissingUsername);
        var (error, merchant, master) = await ReconciliationAccess.EnterAsync(call.Db, request.BillinkUsername, request.BillinkId, cancellationToken);
        if (error is not null)
            return Refuse(error);
        string from = call.Query["date_from"].ToString(), to = call.Query["date_to"].ToString();
        if (!IsPattern(from))
            return Refuse(ListInvoicesErrorCode.DateFromFormat);
        if (!TryDate(from, out var first))
            return Refuse(ListInvoicesErrorCode.DateFromInvalid);
        if (!IsPattern(to))
            return Refuse(ListInvoicesErrorCode.DateToFormat);
        if (!TryDate(to, out var last))
            return Refuse(ListInvoicesErrorCode.DateToInvalid);

        var book = new ReconciliationService(call.Db, merchant!, call.Now);
        await book.CloseDaysAsync(cancellationToken);
        var invoices = book.Between(first, last);
        var total = await invoices.CountAsync(cancellationToken);
        var page = int.TryParse(call.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;
        var skipped = (int)Math.Min((page - 1L) * ReconciliationService.PageSize, int.MaxValue);
        var rows = await invoices.Skip(skipped).Take(ReconciliationService.PageSize).ToListAsync(cancellationToken);
        return new ListInvoicesResponse
        {
            Invoices = [.. rows.Select(Show)],
            MasterClient = ReconciliationAccess.Describe(master),
            Page = page,
            TotalInvoices = total.ToString(CultureInfo.InvariantCulture),
            TotalPages = (total + ReconciliationService.PageSize - 1) / ReconciliationService.PageSize,
        };
    }

    private static MerchantInvoice Show(ReconciliationInvoice invoice) =>
        new() { Number = invoice.Number, Year = invoice.Year, Amount = invoice.Amount, ReconciliationId = invoice.ReconciliationId };

    private static bool IsPattern(string text) =>
        text.Length == 0
        || (text.Length == 10 && text[2] == '-' && text[5] == '-' && text.Where((_, index) => index is not (2 or 5)).All(char.IsAsciiDigit));

    private static bool TryDate(string text, out DateOnly? date)
    {
        var exists = DateOnly.TryParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = exists ? day : null;
        return exists || text.Length == 0;
    }
}
