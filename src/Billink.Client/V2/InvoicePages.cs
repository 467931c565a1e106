using System.Runtime.CompilerServices;

namespace Billink.V2;

/// <summary>Reads the merchant's reconciliation invoices over all pages.</summary>
public static class InvoicePages
{
    /// <summary>All invoices, page after page as they are asked for.</summary>
    /// <param name="client">The client.</param>
    /// <param name="request">Which invoices. Its <see cref="ListInvoicesRequest.Page"/> is the first page to read; 1 when null.</param>
    /// <param name="options">What each call does differently; null for nothing.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
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
    /// The invoices page by page, each read when it is asked for. It ends with the last page that Billink names, or with an empty one.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="request">Which invoices. Its <see cref="ListInvoicesRequest.Page"/> is the first page to read; 1 when null.</param>
    /// <param name="options">What each call does differently; null for nothing.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The pages; an empty one only as the first.</returns>
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
            // Nobody documents what a page behind the last one is: empty, or the last one once more. Either ends the reading.
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
