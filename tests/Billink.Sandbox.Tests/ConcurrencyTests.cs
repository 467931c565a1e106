using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests;

/// <summary>Requests at the same time, in memory and on a file.</summary>
public sealed class ConcurrencyTests
{
    private const int AtOnce = 8;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Of_eight_payments_of_the_whole_order_exactly_one_succeeds(bool onFile)
    {
        using var file = new DatabaseFile();
        await using var sandbox = await StartAsync(onFile, file);
        await sandbox.PlaceAndStartAsync("shop-1");

        // Half of them use v1 and half use v2, on the same orders.
        var payments = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async index => index % 2 == 0
            ? (await sandbox.SendAsync(V1Operations.Payment,
                Invoices("Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", "49.95"))))).Error?.Code
            : (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 49.95m)))).Error?.Code));

        payments.Count(code => code is null).ShouldBe(1);
        payments.Count(code => code == "707").ShouldBe(AtOnce - 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_check_is_used_by_one_of_eight_orders(bool onFile)
    {
        using var file = new DatabaseFile();
        await using var sandbox = await StartAsync(onFile, file);
        var uuid = await sandbox.CheckAsync();

        var orders = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async index =>
            (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, $"shop-{index}"))).Error?.Code));

        orders.Count(code => code is null).ShouldBe(1);
        orders.Count(code => code == "446").ShouldBe(AtOnce - 1);
    }

    [Fact]
    public async Task A_session_that_is_accepted_repeatedly_becomes_one_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        var responses = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ =>
            sandbox.Http.PostAsync(new Uri($"/_sandbox/sessions/{id}/accept", UriKind.Relative), content: null)));

        responses.Count(response => response.IsSuccessStatusCode).ShouldBe(1);
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
    }

    private static Task<TestSandbox> StartAsync(bool onFile, DatabaseFile file) =>
        TestSandbox.StartAsync(new BillinkSandboxOptions { Database = onFile ? file.Path : BillinkSandboxOptions.MemoryDatabase });
}
