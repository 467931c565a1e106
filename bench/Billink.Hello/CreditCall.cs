#if REGISTERED
using Microsoft.Extensions.DependencyInjection;
#endif
#if REGISTERED && BY_HAND
using Microsoft.Extensions.Options;
#endif
#if BY_HAND
using System.Text.Json;
using System.Text.Json.Serialization;
using Billink.Benchmarks.V2;
#else
using Billink.V2;
#endif

namespace Billink.Hello;

/// <summary>A credit on one invoice.</summary>
internal static partial class CreditCall
{
#if BY_HAND
    public static async Task<int> RunAsync(Uri server)
    {
#if REGISTERED
        var services = new ServiceCollection();
        services.Configure<Settings>(settings => (settings.Username, settings.Id) = ("example-shop", "example-key"));
        services.AddHttpClient("Billink");
        await using var provider = services.BuildServiceProvider();
        var settings = provider.GetRequiredService<IOptions<Settings>>().Value;
        using var http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("Billink");
#else
        var settings = new Settings { Username = "example-shop", Id = "example-key" };
        using var http = new HttpClient();
#endif
        var request = new PlainCreditRequest
        {
            BillinkUsername = settings.Username,
            BillinkId = settings.Id,
            Invoices = [new() { Number = "shop-2025-0001", CreditAmount = 12.50m }],
        };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, Json.Default.PlainCreditRequest));
        content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        using var reply = await http.PostAsync(new Uri(server, "/v2/client/invoice/credit"), content);
        reply.EnsureSuccessStatusCode();
        await using var body = await reply.Content.ReadAsStreamAsync();
        return (await JsonSerializer.DeserializeAsync(body, Json.Default.PlainCreditReply))!.Statuses.Count;
    }

    private sealed class Settings
    {
        public string Username { get; set; } = "";

        public string Id { get; set; } = "";
    }

    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(PlainCreditRequest))]
    [JsonSerializable(typeof(PlainCreditReply))]
    private sealed partial class Json : JsonSerializerContext;
#else
    public static async Task<int> RunAsync(Uri server)
    {
#if REGISTERED
        var services = new ServiceCollection();
        services.AddBillink(options => (options.BaseUrl, options.Username, options.Id) = (server, "example-shop", "example-key"));
        await using var provider = services.BuildServiceProvider();
        var billink = provider.GetRequiredService<IBillinkClient>();
#else
        using var billink = new BillinkClient(new BillinkOptions { BaseUrl = server, Username = "example-shop", Id = "example-key" });
#endif
        var request = new CreditRequest { Invoices = [new() { Number = "shop-2025-0001", CreditAmount = 12.50m }] };
        var reply = await billink.Orders.CreditAsync(request);
        return reply.Statuses.Count;
    }
#endif
}
