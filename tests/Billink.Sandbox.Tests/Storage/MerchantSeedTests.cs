using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Tests.Storage;

/// <summary>The merchants of the options, which are stored without EF Core, and read with it.</summary>
public sealed class MerchantSeedTests
{
    [Fact]
    public async Task A_merchant_is_stored_as_the_options_have_it()
    {
        var given = new SandboxMerchant(new BillinkCredentials("shop-user", "shop-key"))
        {
            Prefix = "SHP",
            CompanyName = "Example Shop",
            Email = "shop@shop.example",
            MasterUsername = "partner",
            IsPartner = true,
            MayOpenSessions = false,
            RegularCustomers = new SandboxRegularCustomers(MinimumPaidOrders: 2, Days: 90, TotalAmountHigherThan: 12.34m),
            Workflows = [new SandboxWorkflow(7) { DelayDays = 5, MaximumAmount = 99.95m }],
        };
        await using var store = await OpenAsync(new BillinkSandboxOptions { Merchants = [given] });

        var stored = await store.ReadAsync(db => db.Merchants.SingleAsync(), default);

        stored.Username.ShouldBe("shop-user");
        stored.ClientId.ShouldBe("shop-key");
        stored.Prefix.ShouldBe("SHP");
        stored.CompanyName.ShouldBe("Example Shop");
        stored.Email.ShouldBe("shop@shop.example");
        stored.MasterUsername.ShouldBe("partner");
        stored.IsPartner.ShouldBeTrue();
        stored.MayOpenSessions.ShouldBeFalse();
        stored.IsWhitelisted.ShouldBeTrue();
        stored.MinimumPaidOrders.ShouldBe(2);
        stored.RegularCustomerDays.ShouldBe(90);
        stored.TotalAmountHigherThan.ShouldBe(12.34m);
        stored.Workflows.ShouldBe(given.Workflows);
        stored.Webhooks.Urls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_merchant_that_the_database_has_stays_as_it_is()
    {
        var options = new BillinkSandboxOptions();
        await using var store = await OpenAsync(options);

        (await new MerchantSeed(store, options).ApplyAsync(default)).ShouldBe(0);
    }

    [Fact]
    public async Task Two_merchants_with_one_username_stop_the_start()
    {
        var merchant = SandboxMerchant.Default;

        var exception = await Should.ThrowAsync<ArgumentException>(() =>
            BillinkSandbox.StartAsync(new BillinkSandboxOptions { Merchants = [merchant, merchant] }));

        exception.Message.ShouldContain("username");
    }

    private static async Task<SandboxStore> OpenAsync(BillinkSandboxOptions options)
    {
        var store = new SandboxStore(await Database.OpenAsync(options, default));
        await new MerchantSeed(store, options).ApplyAsync(default);
        return store;
    }
}
