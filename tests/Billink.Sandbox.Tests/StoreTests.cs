using System.Data.Common;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests;

public sealed class StoreTests
{
    [Fact]
    public async Task A_file_keeps_its_data_after_a_restart()
    {
        using var file = new DatabaseFile();
        var options = new BillinkSandboxOptions { Database = file.Path };
        await using (var first = await TestSandbox.StartAsync(options))
        {
            await first.PlaceAndStartAsync("shop-1");
            (await PayAsync(first, "0.01")).ShouldBeSuccess();
        }

        file.Files.ShouldBe(["sandbox.db"]);

        await using var second = await TestSandbox.StartAsync(options);

        second.Clock.Advance(TimeSpan.FromDays(3));
        (await second.StatusAsync("shop-1")).ShouldBe(("0", "Wait for payment"));
        (await PayAsync(second, "49.95")).ShouldBeError("707");
        (await PayAsync(second, "49.94")).ShouldBeSuccess();
    }

    [Fact]
    public async Task The_package_rejects_a_connection_string_and_does_not_repeat_it()
    {
        var options = new BillinkSandboxOptions { Database = "Host=db;Database=shop;Password=secret" };

        var exception = await Should.ThrowAsync<ArgumentException>(() => BillinkSandbox.StartAsync(options));

        exception.Message.ShouldContain("Billink.Sandbox.Server");
        exception.Message.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_file_that_is_not_a_database_is_rejected_at_the_start()
    {
        using var file = new DatabaseFile();
        await File.WriteAllTextAsync(
            file.Path, "This is not a database, though it is long enough to be taken for the header of one, or so it seems to be.");

        await Should.ThrowAsync<DbException>(() => BillinkSandbox.StartAsync(new BillinkSandboxOptions { Database = file.Path }));
    }

    [Fact]
    public async Task An_address_in_use_is_rejected_at_the_start()
    {
        await using var sandbox = await BillinkSandbox.StartAsync();

        await Should.ThrowAsync<IOException>(() => BillinkSandbox.StartAsync(new BillinkSandboxOptions { Url = sandbox.Url.ToString() }));
    }

    [Fact]
    public async Task A_sandbox_can_be_disposed_twice()
    {
        using var file = new DatabaseFile();
        foreach (var options in new[] { new BillinkSandboxOptions(), new BillinkSandboxOptions { Database = file.Path } })
        {
            var sandbox = await BillinkSandbox.StartAsync(options);

            await Task.WhenAll(sandbox.DisposeAsync().AsTask(), sandbox.DisposeAsync().AsTask());
            await sandbox.DisposeAsync();
        }
    }

    [Fact]
    public async Task Sandboxes_in_memory_are_isolated_from_each_other()
    {
        await using var first = await TestSandbox.StartAsync();
        await using var second = await TestSandbox.StartAsync();
        await first.PlaceAsync("shop-1");

        (await second.StatusAsync("shop-1")).State.ShouldBe("-1");
    }

    [Fact]
    public async Task A_thousand_cents_are_exactly_ten_euro()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var uuid = await sandbox.CheckAsync();
        var item = Item(("DESCRIPTION", "Lamp"), ("ORDERQUANTITY", "1000"), ("PRICEINCL", "0.01"), ("BTW", "21"));
        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1", [item]))).ShouldBeSuccess();

        for (var i = 0; i < 10; i++)
        {
            var tenCents = Enumerable.Repeat(Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", "0.10")), 10).ToArray();
            (await sandbox.SendAsync(V1Operations.Payment, Invoices("Payment", tenCents))).Outcomes
                .ShouldAllBe(outcome => outcome.Code == "200");
        }

        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("1");
    }

    private static Task<V1Reply> PayAsync(TestSandbox sandbox, string amount) =>
        sandbox.SendAsync(V1Operations.Payment, Invoices("Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", amount))));
}
