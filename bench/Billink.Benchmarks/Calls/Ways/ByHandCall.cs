using System.Text.Json;
using Billink.Benchmarks.V2;

namespace Billink.Benchmarks.Calls.Ways;

/// <summary>Handwritten code over HttpClient and System.Text.Json's source generation: the minimum cost of a call.</summary>
internal sealed class ByHandCall(HttpMessageHandler handler, Uri server) : CreditCall
{
    private readonly HttpClient http = new(handler);
    private readonly Uri url = new(server, "/v2/client/invoice/credit");

    public override async Task<int> RunAsync()
    {
        var request = new PlainCreditRequest
        {
            BillinkUsername = Username,
            BillinkId = Id,
            Invoices =
            [
                new() { Number = "shop-2025-0001", CreditAmount = 12.50m, Description = "Returned" },
                new() { Number = "shop-2025-0002", CreditAmount = 7.95m },
            ],
        };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, PlainContext.Default.PlainCreditRequest));
        content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        using var message = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        using var reply = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
        reply.EnsureSuccessStatusCode();
        await using var body = await reply.Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(body, PlainContext.Default.PlainCreditReply))!.Statuses.Count;
    }

    public override void Dispose() => http.Dispose();
}
