using System.Globalization;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Reconciliation;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Reconciliation;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>Lists reconciliation invoices, page by page.</summary>
internal sealed class ListInvoicesHandler()
    : V2Handler<ListInvoicesRequest, ListInvoicesResponse, ListInvoicesErrorCode>(V2Operations.ListInvoices)
{
    protected override ApiError UnreadableError() => Error(ListInvoicesErrorCode.NoArray);

    protected override ApiError UnreadableError(ReadOnlyMemory<byte> body, string? place) => Error(ReconciliationAccess.ErrorOf(body.Span));

    protected override async Task<ApiResult<ListInvoicesResponse>> HandleAsync(
        ListInvoicesRequest request, V2Context context, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.BillinkId))
            return Error(ListInvoicesErrorCode.MissingId);
        if (string.IsNullOrWhiteSpace(request.BillinkUsername))
            return Error(ListInvoicesErrorCode.MissingUsername);
        var (error, merchant, master) = await ReconciliationAccess
            .EnterAsync(context.Db, request.BillinkUsername, request.BillinkId, cancellationToken);
        if (error is not null)
            return Error(error);
        string from = context.Query["date_from"].ToString(), to = context.Query["date_to"].ToString();
        if (!IsPattern(from))
            return Error(ListInvoicesErrorCode.DateFromFormat);
        if (!TryDate(from, out var first))
            return Error(ListInvoicesErrorCode.DateFromInvalid);
        if (!IsPattern(to))
            return Error(ListInvoicesErrorCode.DateToFormat);
        if (!TryDate(to, out var last))
            return Error(ListInvoicesErrorCode.DateToInvalid);

        var reconciliation = new ReconciliationService(context.Db, merchant!, context.Now);
        await reconciliation.CloseDaysAsync(cancellationToken);
        var invoices = reconciliation.Between(first, last);
        var total = await invoices.CountAsync(cancellationToken);
        var page = int.TryParse(context.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math
            .Max(1, number) : 1;
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
        || (text.Length == 10 && text[2] == '-' && text[5] == '-'
            && text.Where((_, index) => index is not (2 or 5)).All(char.IsAsciiDigit));

    private static bool TryDate(string text, out DateOnly? date)
    {
        var exists = DateOnly.TryParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = exists ? day : null;
        return exists || text.Length == 0;
    }
}
