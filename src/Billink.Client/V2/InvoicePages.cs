using System.Runtime.CompilerServices;

namespace Billink.V2;

/// <summary>Reads the merchant's reconciliation invoices from all pages.</summary>
public static class InvoicePages
{
    /// <summary>Returns all invoices. Each page is requested when it is needed.</summary>
    /// <param name="client">The client.</param>
    /// <param name="request">The filter, with the first page. Default: all invoices, from page 1.</param>
    /// <param name="options">The options of each call. Default: those of the client.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The invoices, in Billink's order.</returns>
    public static async IAsyncEnumerable<MerchantInvoice> ListAllInvoicesAsync(
        this IReconciliationClient client,
        ListInvoicesRequest? request = null,
        BillinkCallOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var page in client.ListInvoicePagesAsync(request, options, cancellationToken).ConfigureAwait(false))
        {
            foreach (var invoice in page.Invoices)
                yield return invoice;
        }
    }

    /// <summary>
    /// Returns the pages of invoices. Each page is requested when it is needed. The last page is the one that Billink names, or the one
    /// before an empty page.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="request">The filter, with the first page. Default: all invoices, from page 1.</param>
    /// <param name="options">The options of each call. Default: those of the client.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The pages. Only the first page can be empty.</returns>
    public static async IAsyncEnumerable<ListInvoicesResponse> ListInvoicePagesAsync(
        this IReconciliationClient client,
        ListInvoicesRequest? request = null,
        BillinkCallOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        request ??= new ListInvoicesRequest();
        var first = request.Page ?? 1;
        ListInvoicesResponse? before = null;
        for (var number = first; ; number++)
        {
            var page = await client.ListInvoicesAsync(request with { Page = number }, options, cancellationToken).ConfigureAwait(false);
            // A page after the last one is undocumented: it may be empty, or the last one again. Both end the list.
            if (number > first && (page.Invoices.Count == 0 || IsSame(page, before!)))
                yield break;
            yield return page;
            if (page.Invoices.Count == 0 || number >= page.TotalPages)
                yield break;
            before = page;
        }
    }

    private static bool IsSame(ListInvoicesResponse page, ListInvoicesResponse before) => page.Invoices.SequenceEqual(before.Invoices);
}
