namespace Billink.Benchmarks.Calls.Ways;

/// <summary>The client that unmodified NSwag generates from the same contract.</summary>
internal sealed class StockNSwagCall : CreditCall
{
    private readonly HttpClient http;
    private readonly Stock.OrdersClient orders;

    public StockNSwagCall(HttpMessageHandler handler, Uri server)
    {
        http = new HttpClient(handler);
        orders = new Stock.OrdersClient(http) { BaseUrl = server.ToString() };
    }

    public override async Task<int> RunAsync()
    {
        var reply = await orders.CreditAsync(new Stock.CreditRequest
        {
            BillinkUsername = Username,
            BillinkID = Id,
            Invoices =
            [
                new() { Number = "shop-2025-0001", CreditAmount = 12.50m, Description = "Returned" },
                new() { Number = "shop-2025-0002", CreditAmount = 7.95m },
            ],
        });
        return reply.Statuses.Count;
    }

    public override void Dispose() => http.Dispose();
}
