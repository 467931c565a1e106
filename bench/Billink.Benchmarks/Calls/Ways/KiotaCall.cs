using Billink.Benchmarks.Calls.KiotaStyle;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;

namespace Billink.Benchmarks.Calls.Ways;

/// <summary>A client in the style that Kiota generates, with the handlers that everybody has who doesn't take them out.</summary>
internal sealed class KiotaCall : CreditCall
{
    private readonly HttpClientRequestAdapter adapter;
    private readonly CreditBuilder credit;

    public KiotaCall(HttpMessageHandler handler, Uri server)
    {
        ApiClientBuilder.RegisterDefaultSerializer<JsonSerializationWriterFactory>();
        ApiClientBuilder.RegisterDefaultDeserializer<JsonParseNodeFactory>();
        adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: KiotaClientFactory.Create(handler))
        {
            BaseUrl = server.ToString().TrimEnd('/'),
        };
        credit = new CreditBuilder(adapter);
    }

    public override async Task<int> RunAsync()
    {
        var reply = await credit.PostAsync(new KiotaCreditRequest
        {
            BillinkUsername = Username,
            BillinkId = Id,
            Invoices = [new() { Number = "shop-2025-0001", CreditAmount = 12.50m, Description = "Returned" }, new() { Number = "shop-2025-0002", CreditAmount = 7.95m }],
        });
        return reply!.Statuses!.Count;
    }

    public override void Dispose() => adapter.Dispose();
}
