using Billink.Benchmarks.Calls.Kiota.Generated;
using Billink.Benchmarks.Calls.Kiota.Generated.Models;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Billink.Benchmarks.Calls.Ways;

/// <summary>The client that Kiota generates from the same contract, with Kiota's default handlers.</summary>
internal sealed class KiotaCall : CreditCall
{
    private readonly HttpClientRequestAdapter adapter;
    private readonly KiotaClient client;

    public KiotaCall(HttpMessageHandler handler, Uri server)
    {
        adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: KiotaClientFactory.Create(handler))
        {
            BaseUrl = server.ToString().TrimEnd('/'),
        };
        client = new KiotaClient(adapter);
    }

    public override async Task<int> RunAsync()
    {
        var reply = await client.V2.Client.Invoice.Credit.PostAsync(new CreditRequest
        {
            BillinkUsername = Username,
            BillinkID = Id,
            Invoices =
            [
                new() { Number = "shop-2025-0001", CreditAmount = 12.50m, Description = "Returned" },
                new() { Number = "shop-2025-0002", CreditAmount = 7.95m },
            ],
        });
        return reply!.CreditResponse!.Statuses!.Count;
    }

    public override void Dispose() => adapter.Dispose();
}
