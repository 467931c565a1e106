using System.Globalization;
using System.Text;
using Billink.Sandbox.Storage;
using Billink.V1;
using Billink.V2;
using Microsoft.EntityFrameworkCore;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>
/// Requests to every operation, with bytes changed, lost and doubled, numbers and words exchanged.
/// </summary>
internal static class DamagedRequests
{
    private const int Rounds = 1000;

    private static readonly string[] Words =
    [
        "-1", "0", "0.005", "1e9", "99999999999999999999", "null", "true", "[]", "{}", "\"", "<![CDATA[x]]>", "&amp;", "é€漢", "\u0000",
        "\\u0000", "\\ud83d", "shop-1", "shop-2", "Y", "",
    ];

    private static readonly HashSet<string> ReadOnly =
    [
        V1Operations.Status.Id, V1Operations.File.Id, V2Operations.OrderInfo.Id, V2Operations.GetSessionStatus.Id,
        V2Operations.ListDisputeCategories.Id,
        V2Operations.GetMerchantSettings.Id, V2Operations.ListInvoices.Id, V2Operations.DownloadInvoice.Id,
    ];

    /// <summary>Sends damaged requests to a sandbox. None gets a failure, and none changes anything that it is told it didn't.</summary>
    /// <param name="options">The sandbox.</param>
    /// <param name="seed">Of the damage.</param>
    public static async Task SendAsync(BillinkSandboxOptions options, int seed)
    {
        await using var sandbox = await TestSandbox.StartAsync(options);
        sandbox.Http.Timeout = TimeSpan.FromSeconds(20);
        var requests = await RequestsAsync(sandbox);
        var random = new Random(seed);
        var before = await CountAsync(sandbox);
        for (var round = 0; round < Rounds; round++)
        {
            var (operation, message) = requests[random.Next(requests.Count)];
            var place = string.Create(CultureInfo.InvariantCulture, $"seed {seed}, round {round}, {operation}");
            using var content = new ByteArrayContent(Damage(message, random));
            using var response = await sandbox.Http.PostAsync(new Uri(operation.Path, UriKind.Relative), content);
            var status = (int)response.StatusCode;
            var isRejected = status >= 400
                || operation.Envelope.ReadError(status, await response.Content.ReadAsByteArrayAsync()) is not null;

            status.ShouldBeLessThan(500, place);
            var after = await CountAsync(sandbox);
            if (isRejected || ReadOnly.Contains(operation.Id))
                after.ShouldBe(before, place);
            before = after;
        }

        await ShouldAddUpAsync(sandbox);
        sandbox.Sandbox.Journal.Exchanges.Count.ShouldBe(Rounds); // showing them takes reading each one again
        await sandbox.PlaceAndStartAsync("shop-last");
    }

    /// <summary>A good request to each operation, and to some of them for more than one order.</summary>
    private static async Task<IReadOnlyList<(BillinkOperation Operation, string Message)>> RequestsAsync(TestSandbox sandbox)
    {
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.PlaceAsync("shop-2");
        var session = await sandbox.OpenSessionAsync("shop-3");
        var about = new[] { ("WORKFLOWNUMBER", "1"), ("INVOICENUMBER", "shop-1"), ("DAYS", "7"), ("RESUME", "y"), ("MESSAGE", "Hello") };
        return
        [
            (V1Operations.Check, Check()),
            (V1Operations.CreateOrder, Order(await sandbox.CheckAsync(), "shop-4")),
            (V1Operations.Status, V1("Status", "shop-1")),
            (V1Operations.StartWorkflow, V1("activate order", "shop-2")),
            (V1Operations.Credit, V1("Credit", "shop-1", ("CREDITAMOUNT", "0.05"))),
            (V1Operations.Payment, V1("Payment", "shop-1", ("AMOUNT", "0.05"))),
            (V1Operations.OnHold, HeaderOnly("Onhold", [.. about])),
            (V1Operations.Resume, HeaderOnly("resume", [.. about])),
            (V1Operations.Message, HeaderOnly("message", [.. about])),
            (V1Operations.File, HeaderOnly("pdf", [.. about])),
            (V2Operations.CreateSession, V2Message.Session("shop-5")),
            (V2Operations.GetSessionStatus, V2Message.SessionStatus(session)),
            (V2Operations.Credit, V2Message.Invoices(V2Message.Credit("shop-1", 0.05m), V2Message.Credit("shop-2", 1))),
            (V2Operations.StartWorkflow, V2Message.Invoices(V2Message.Invoice("shop-2"), V2Message.Invoice("shop-1"))),
            (V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 0.05m), V2Message.Payment("shop-2", 0.05m))),
            (V2Operations.OrderInfo, V2Message.Invoices(V2Message.Invoice("shop-1"))),
            (V2Operations.OnHold, V2Message.About("shop-1")),
            (V2Operations.Resume, V2Message.About("shop-1")),
            (V2Operations.Message, V2Message.About("shop-1", message => (message["message"], message["workflowNumber"]) = ("Hello", 1))),
            (V2Operations.CreateDispute, V2Message.Dispute("shop-2")),
            (V2Operations.ListDisputeCategories, V2Message.Signed().ToJsonString()),
            (V2Operations.ListInvoices, """{"billinkUsername":"sandbox-user","billinkId":"sandbox-client"}"""),
            (V2Operations.DownloadInvoice,
                """{"billinkUsername":"sandbox-user","billinkID":"sandbox-client","year":2026,"number":"20260001"}"""),
            (V2Operations.CreateMerchant, V2Message.Merchant("shop-b")),
            (V2Operations.GetMerchantSettings, V2Message.Signed().ToJsonString()),
            .. V2Operations.All
                .Where(operation => operation.Id.StartsWith("Webhooks_", StringComparison.Ordinal))
                .Select(operation => (operation,
                    """{"billinkUsername":"sandbox-user","billinkID":"sandbox-client","url":"https://shop.example/hook"}""")),
        ];

        static string V1(
            string action, string number, params (string, string)[] more) => Invoices(action, Item([("INVOICENUMBER", number), .. more]));
    }

    private static byte[] Damage(string message, Random random)
    {
        var damaged = Encoding.UTF8.GetBytes(message).ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            if (damaged.Count == 0)
                break;
            var at = random.Next(damaged.Count);
            var length = random.Next(1, Math.Min(20, damaged.Count - at) + 1);
            switch (random.Next(6))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                case 3:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
                default:
                    ReplaceWord(damaged, at, random);
                    break;
            }
        }

        return [.. damaged];
    }

    /// <summary>Puts another word where a value is, so that the message stays one.</summary>
    private static void ReplaceWord(List<byte> message, int at, Random random)
    {
        var (start, end) = (at, at);
        while (start > 0 && IsOfWord(message[start - 1]))
            start--;
        while (end < message.Count && IsOfWord(message[end]))
            end++;
        message.RemoveRange(start, end - start);
        message.InsertRange(start, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]));

        static bool IsOfWord(byte letter) => char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'.' or (byte)'-';
    }

    /// <summary>All that a request could have changed: what happens to orders and sessions is on the timeline.</summary>
    private static Task<(int Happened, int Merchants, int Checks, int Used, int Disputes)> CountAsync(TestSandbox sandbox) => ReadAsync(
        sandbox,
        async db => (await db.Timeline.CountAsync(), await db.Merchants.CountAsync(), await db.Checks.CountAsync(),
            await db.Checks.CountAsync(check => check.IsUsed), await db.Disputes.CountAsync()));

    /// <summary>No order is paid or credited beyond its amount, and the sums match the recorded changes.</summary>
    private static async Task ShouldAddUpAsync(TestSandbox sandbox)
    {
        foreach (var order in await ReadAsync(sandbox, db =>
            db.Orders.Include(order => order.Payments).Include(order => order.Credits).ToListAsync()))
        {
            order.Payments.ShouldAllBe(payment => payment.Amount > 0);
            order.Credits.ShouldAllBe(credit => credit.Amount > 0);
            order.Paid.ShouldBe(order.Payments.Sum(payment => payment.Amount));
            order.Credited.ShouldBe(order.Credits.Sum(credit => credit.Amount));
            order.Paid.ShouldBeLessThanOrEqualTo(order.Total);
            order.Credited.ShouldBeLessThanOrEqualTo(order.Total);
        }
    }

    private static Task<T> ReadAsync<T>(
        TestSandbox sandbox, Func<SandboxDbContext, Task<T>> read) => sandbox.Sandbox.Store.ReadAsync(read, CancellationToken.None);
}
