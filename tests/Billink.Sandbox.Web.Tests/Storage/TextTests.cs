using System.Net;
using System.Security.Cryptography;
using System.Text;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Web.Tests.Storage;

/// <summary>Text that a database might refuse gets the same reply on SQLite and PostgreSQL.</summary>
public sealed class TextTests
{
    private static readonly string[] Odd =
        ["\\u0000", "\\u0001", "\\r\\n", "\\ufffe", "\\ud83d\\udecb", "\\u202e", "' OR 1=1 --", "%_\\\\"];

    [PostgresFact]
    public async Task Every_route_has_the_same_reply_on_both()
    {
        await using var server = await PostgresServer.CreateAsync();
        await using var sqlite = await TestSandbox.StartAsync();
        await using var postgres = await TestSandbox.StartAsync(new BillinkSandboxOptions { Database = server.Database });

        var one = await RepliesAsync(sqlite);
        var other = await RepliesAsync(postgres);

        one.ShouldAllBe(reply => reply.Status < 500, string.Join('\n', one));
        other.ShouldBe(one);
    }

    [Fact]
    public async Task The_character_zero_is_rejected_with_the_error_for_an_unreadable_body()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var session = V2Message.Session("shop-1").Replace("Voorbeeldlaan", "Voorbeeld\\u0000laan", StringComparison.Ordinal);

        (await sandbox.SendJsonAsync(V2Operations.CreateSession, session)).Error!.Message.ShouldBe(
            (await sandbox.SendJsonAsync(V2Operations.CreateSession, "no JSON")).Error!.Message);
        using var query = await sandbox.Http.GetAsync(new Uri("/_sandbox/webhooks?order=a%00b", UriKind.Relative));
        query.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var path = await sandbox.Http.GetAsync(new Uri("/checkout/a%00b", UriKind.Relative));
        path.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>A text that can't be compressed, and is longer than an entry of an index can be.</summary>
    private static string Long { get; } = string.Concat(
        Enumerable.Range(0, 200).Select(index => Convert.ToHexString(SHA256.HashData(BitConverter.GetBytes(index)))));

    private static async Task<List<(string What, int Status, string? Error)>> RepliesAsync(TestSandbox sandbox)
    {
        await sandbox.PlaceAndStartAsync("shop-1");
        List<(string What, int Status, string? Error)> replies = [];
        foreach (var (operation, body) in Messages(Long))
            replies.Add(await PostAsync(sandbox, operation, body));
        foreach (var odd in Odd)
        {
            foreach (var (operation, body) in Messages(odd))
                replies.Add(await PostAsync(sandbox, operation, body));
            foreach (var path in Paths(Uri.EscapeDataString(System.Text.Json.JsonDocument.Parse($"\"{odd}\"").RootElement.GetString()!)))
                replies.Add(await GetAsync(sandbox, path));
        }

        foreach (var path in Paths("%ff").Concat(Paths("%00")))
            replies.Add(await GetAsync(sandbox, path));
        return replies;
    }

    private static IEnumerable<(BillinkOperation Operation, string Body)> Messages(string odd) =>
    [
        (V2Operations.CreateSession, V2Message.Session("shop-2").Replace("shop-2", "shop-2" + odd, StringComparison.Ordinal)),
        (V2Operations.CreateSession, V2Message.Session("shop-3").Replace("Voorbeeldlaan", odd, StringComparison.Ordinal)),
        (V2Operations.GetSessionStatus, V2Message.SessionStatus("x").Replace("\"x\"", $"\"{odd}\"", StringComparison.Ordinal)),
        (V2Operations.OrderInfo, V2Message.Invoices(V2Message.Invoice("x")).Replace("\"x\"", $"\"{odd}\"", StringComparison.Ordinal)),
        (V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 0.01m, "x")).Replace("\"x\"", $"\"{odd}\"",
            StringComparison.Ordinal)),
        (V2Operations.Message, V2Message.About("shop-1", message => (message["message"], message["workflowNumber"]) = ("x", 1))
            .Replace("\"x\"", $"\"{odd}\"", StringComparison.Ordinal)),
        (V2Operations.CreateDispute, V2Message.Dispute("shop-1").Replace("Robin", odd, StringComparison.Ordinal)),
        (V2Operations.CreateMerchant, V2Message.Merchant("shop-b").Replace("\"shop-b\"", $"\"shop{odd}\"", StringComparison.Ordinal)),
        (V2Operations.SetOrderWebhook, V2Message.Signed().ToJsonString().TrimEnd('}') + $",\"url\":\"https://shop.example/{odd}\"}}"),
        (V2Operations.Credit, V2Message.Signed().ToJsonString().Replace("sandbox-user", odd, StringComparison.Ordinal)),
        (V1Operations.Check, Check(("LASTNAME", "x")).Replace(">x<", ">&#0;<", StringComparison.Ordinal)),
        (V1Operations.Status, Invoices("Status", Item(("INVOICENUMBER", "x"))).Replace(">x<", $">{odd}<", StringComparison.Ordinal)),
    ];

    private static IEnumerable<string> Paths(string odd) =>
    [
        $"/_sandbox/webhooks?order={odd}", $"/_sandbox/journal?order={odd}", $"/dashboard/orders?number={odd}",
        $"/dashboard/webhooks?state={odd}", $"/dashboard/sessions/{odd}", $"/checkout/{odd}", $"/files/{odd}.pdf",
        $"POST /_sandbox/orders/shop-1/events/{odd}", $"POST /_sandbox/orders/{odd}/events/order_paid",
        $"POST /_sandbox/orders/{odd}/review", $"POST /_sandbox/sessions/{odd}/accept", $"POST /_sandbox/webhooks/{odd}/resend",
        $"POST /_sandbox/snapshots/{odd}", $"/_sandbox/journal/assert?operation={odd}&order={odd}",
    ];

    private static async Task<(string What, int Status, string? Error)> PostAsync(
        TestSandbox sandbox, BillinkOperation operation, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        using var response = await sandbox.Http.PostAsync(new Uri(operation.Path, UriKind.Relative), content);
        var reply = await response.Content.ReadAsByteArrayAsync();
        return ($"{operation} {body}", (int)response.StatusCode, operation.Envelope.ReadError((int)response.StatusCode, reply)?.Code);
    }

    private static async Task<(string What, int Status, string? Error)> GetAsync(TestSandbox sandbox, string path)
    {
        var isPost = path.StartsWith("POST ", StringComparison.Ordinal);
        using var request = new HttpRequestMessage(isPost ? HttpMethod.Post : HttpMethod.Get, isPost ? path[5..] : path);
        using var response = await sandbox.Http.SendAsync(request);
        return (path, (int)response.StatusCode, null);
    }
}
