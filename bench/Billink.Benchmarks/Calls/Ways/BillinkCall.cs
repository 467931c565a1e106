using Billink.Sending;
using Billink.V2;

namespace Billink.Benchmarks.Calls.Ways;

/// <summary>The client of this repository.</summary>
internal sealed class BillinkCall : CreditCall
{
    private readonly HttpMessageInvoker http;
    private readonly BillinkClient billink;

    public BillinkCall(HttpMessageHandler handler, Uri server)
    {
        // The same as in the client.
        http = new HttpMessageInvoker(handler);
        var options = new BillinkOptions { BaseUrl = server, Username = Username, Id = Id };
        billink = new BillinkClient(new BillinkTransport(new HttpBillinkSender(http), options));
    }

    public override async Task<int> RunAsync()
    {
        var reply = await billink.Orders.CreditAsync(new CreditRequest
        {
            Invoices =
            [
                new() { Number = "shop-2025-0001", CreditAmount = 12.50m, Description = "Returned" },
                new() { Number = "shop-2025-0002", CreditAmount = 7.95m },
            ],
        });
        return reply.Statuses.Count;
    }

    public override void Dispose()
    {
        billink.Dispose();
        http.Dispose();
    }
}
