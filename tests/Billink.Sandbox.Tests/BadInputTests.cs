using System.Text;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests;

/// <summary>Requests with bytes changed, lost and doubled: none may bring the sandbox down, and none may be answered with a failure of its own.</summary>
public sealed class BadInputTests
{
    private const int Rounds = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Damaged_requests_are_answered_and_good_ones_after_them_too(int seed)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        var random = new Random(seed);
        (string Path, byte[] Body)[] requests =
        [
            (V1Operations.Check.Path, Bytes(Check())),
            (V1Operations.CreateOrder.Path, Bytes(Order("00000000-0000-4000-8000-000000000001", "shop-2"))),
            (V1Operations.Payment.Path, Bytes(Invoices("Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", "49.96"))))),
            (V2Operations.CreateSession.Path, Bytes(V2Message.Session("shop-3"))),
            (V2Operations.Payment.Path, Bytes(V2Message.Invoices(V2Message.Payment("shop-1", 49.96m)))),
            (V2Operations.OrderInfo.Path, Bytes(V2Message.Invoices(V2Message.Invoice("shop-1")))),
        ];

        for (var round = 0; round < Rounds; round++)
        {
            var (path, body) = requests[random.Next(requests.Length)];
            using var content = new ByteArrayContent(Damage(body, random));
            using var response = await sandbox.Http.PostAsync(new Uri(path, UriKind.Relative), content);
            ((int)response.StatusCode).ShouldBeLessThan(500, $"seed {seed}, round {round}, {path}");
        }

        await sandbox.PlaceAndStartAsync("shop-4");
    }

    [Fact]
    public async Task A_thousand_levels_of_nesting_are_no_trouble()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var levels = string.Concat(Enumerable.Repeat("<A>", 1000)) + string.Concat(Enumerable.Repeat("</A>", 1000));

        (await sandbox.SendAsync(V1Operations.Check, Check().Replace("</API>", levels + "</API>", StringComparison.Ordinal))).ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.CreateSession, new string('[', 1000) + new string(']', 1000))).ShouldBeError("400");
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Damage(byte[] body, Random random)
    {
        var damaged = body.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(damaged.Count);
            var length = random.Next(1, Math.Min(20, damaged.Count - at) + 1);
            switch (random.Next(4))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1 when damaged.Count - length > 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                default:
                    damaged.InsertRange(at, "\"[{<&\0é9"u8.ToArray());
                    break;
            }
        }

        return [.. damaged];
    }
}
