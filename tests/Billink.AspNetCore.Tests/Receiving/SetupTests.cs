using System.Net;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>Invalid settings are reported at the start; changed settings apply at once.</summary>
public class SetupTests
{
    [Fact]
    public async Task A_receiver_that_rejects_every_delivery_does_not_start()
    {
        var thrown = await Should.ThrowAsync<OptionsValidationException>(() => ReceivingShop.StartAsync(Ignore, options =>
        {
            options.Secrets.Clear();
            options.SignatureHeader = "";
            options.MaxBodySize = 0;
        }));

        thrown.Message.ShouldContain("Secrets is empty");
        thrown.Message.ShouldContain("SignatureHeader");
        thrown.Message.ShouldContain("MaxBodySize");
    }

    [Fact]
    public async Task An_invalid_secret_is_named_by_its_index_and_not_shown()
    {
        var thrown = await Should.ThrowAsync<OptionsValidationException>(() => ReceivingShop.StartAsync(Ignore, options =>
        {
            options.KeyEncoding = Billink.Webhooks.BillinkWebhookKeyEncoding.Base64;
            options.Secrets.Add("hush!");
        }));

        thrown.Message.ShouldContain("secret 1 isn't base64");
        thrown.Message.ShouldNotContain("hush");
        thrown.Message.ShouldNotContain(ReceivingShop.Secret);
    }

    [Fact]
    public async Task A_lease_of_zero_is_rejected() =>
        (await Should.ThrowAsync<OptionsValidationException>(
            () => ReceivingShop.StartAsync(Ignore, build: webhooks => webhooks.ConfigureInbox(inbox => inbox.Lease = TimeSpan.Zero))))
            .Message.ShouldContain("Lease");

    [Theory]
    [InlineData("Lease")]
    [InlineData("BusyTimeout")]
    [InlineData("RetryAfter")]
    [InlineData("SweepInterval")]
    [InlineData("UnhealthyAge")]
    public async Task A_number_without_a_unit_is_rejected(string setting)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Inbox:{setting}", "30")]).Build();

        var thrown = await Should.ThrowAsync<OptionsValidationException>(() => ReceivingShop.StartAsync(
            Ignore, build: webhooks => webhooks.Services.Configure<BillinkInboxOptions>(configuration.GetSection("Inbox"))));

        thrown.Message.ShouldContain($"{setting} is 30 days");
        thrown.Message.ShouldContain("00:00:10 is 10 seconds");
    }

    [Fact]
    public async Task A_tolerance_of_days_is_rejected() =>
        (await Should.ThrowAsync<OptionsValidationException>(
            () => ReceivingShop.StartAsync(Ignore, options => options.Tolerance = TimeSpan.Parse("300", null))))
            .Message.ShouldContain("Tolerance is 300 days");

    [Fact]
    public async Task Missing_tables_stop_the_start_with_advice()
    {
        await using var database = await Databases.SqliteAsync(withTables: false);

        var thrown = await Should.ThrowAsync<InvalidOperationException>(
            () => ReceivingShop.StartAsync(Ignore, build: webhooks => webhooks.UseDatabaseInbox(_ => database.Source)));

        thrown.Message.ShouldContain("DbWebhookInbox.CreateTablesSql");
        thrown.Message.ShouldContain("createTables: true");
    }

    [Fact]
    public async Task The_application_creates_missing_tables_if_it_may()
    {
        await using var database = await Databases.SqliteAsync(withTables: false);
        await using var shop =
            await ReceivingShop.StartAsync(Ignore, build: webhooks => webhooks.UseDatabaseInbox(_ => database.Source, createTables: true));

        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);
        (await database.CountAsync("SELECT COUNT(*) FROM billink_webhook_delivery")).ShouldBe(1);
    }

    [Fact]
    public async Task Tables_of_another_version_stop_the_start()
    {
        await using var database = await Databases.SqliteAsync();
        await database.ExecuteAsync("ALTER TABLE billink_webhook_delivery DROP COLUMN failed_at");

        foreach (var create in new[] { false, true })
        {
            (await Should.ThrowAsync<InvalidOperationException>(() => ReceivingShop.StartAsync(
                Ignore, build: webhooks => webhooks.UseDatabaseInbox(_ => database.Source, create))))
                .Message.ShouldContain("another version");
        }
    }

    [Fact]
    public async Task A_database_that_is_not_reachable_yet_does_not_stop_the_start()
    {
        using var source = Microsoft.Data.Sqlite.SqliteFactory.Instance.CreateDataSource("Data Source=/nowhere/inbox.db");
        await using var shop = await ReceivingShop.StartAsync(Ignore, build: webhooks => webhooks.UseDatabaseInbox(_ => source));

        shop.Log.ShouldContain("couldn't be checked");
    }

    [Fact]
    public async Task A_missing_data_source_is_reported_in_a_sentence() =>
        (await Should.ThrowAsync<InvalidOperationException>(
            () => ReceivingShop.StartAsync(Ignore, build: webhooks => webhooks.UseDatabaseInbox())))
            .Message.ShouldContain("Register a DbDataSource");

    [Fact]
    public async Task Webhooks_without_a_handler_are_not_mapped()
    {
        (await Should.ThrowAsync<InvalidOperationException>(() => ReceivingShop.StartAsync(order: null))).Message.ShouldContain(
            "AddOrderHandler");
        (await Should.ThrowAsync<InvalidOperationException>(() =>
            ReceivingShop.StartAsync(_ => { }, app => app.MapBillinkWebhooks("/billink")))).Message.ShouldContain("AddBillinkWebhooks");
    }

    [Fact]
    public async Task A_secret_that_is_rotated_in_the_configuration_applies_at_once()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Webhooks:Secrets:0", "old"), new("Webhooks:Tolerance", "00:10:00")]).Build();
        await using var shop = await ReceivingShop.StartAsync(
            services => ReceivingShop.Handle<OrderWebhook>(services.AddBillinkWebhooks(configuration.GetSection("Webhooks")), Ignore),
            app => app.MapBillinkWebhooks("/billink"));
        (await shop.SendAsync(ReceivingShop.Order("A-1"), "d-1", "old")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("A-2"), "d-2", "new")).ShouldBe(HttpStatusCode.Unauthorized);

        configuration["Webhooks:Secrets:0"] = "new";
        configuration.Reload();

        (await shop.SendAsync(ReceivingShop.Order("A-2"), "d-2", "new")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("A-3"), "d-3", "old")).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_invalid_change_is_logged_once_and_the_last_valid_secrets_stay_in_use()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Webhooks:Secrets:0", "good")]).Build();
        await using var shop = await ReceivingShop.StartAsync(
            services => ReceivingShop.Handle<OrderWebhook>(services.AddBillinkWebhooks(configuration.GetSection("Webhooks")), Ignore),
            app => app.MapBillinkWebhooks("/billink"));

        configuration["Webhooks:Secrets:1"] = "";
        Record.Exception(configuration.Reload);

        (await shop.SendAsync(ReceivingShop.Order("A-1"), "d-1", "good")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("A-2"), "d-2", "good")).ShouldBe(HttpStatusCode.OK);
        shop.Log.Split("the last valid ones stay in use").Length.ShouldBe(2, "it is logged once");
        shop.Log.ShouldContain("secret 1 is empty");

        configuration["Webhooks:Secrets:1"] = "new";
        configuration.Reload();
        (await shop.SendAsync(ReceivingShop.Order("A-3"), "d-3", "new")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Each_merchant_has_its_own_secrets_and_address()
    {
        var merchants = new List<string>();
        await using var shop = await ReceivingShop.StartAsync(
            services =>
            {
                services.AddBillinkWebhooks("shop-a", options => options.Secrets.Add("a"));
                ReceivingShop.Handle<OrderWebhook>(
                    services.AddBillinkWebhooks("shop-b", options => options.Secrets.Add("b")), (delivery, _) =>
                {
                    merchants.Add($"{delivery.Merchant} {delivery.IsOutOfOrder}");
                    return Task.CompletedTask;
                });
            },
            app =>
            {
                app.MapBillinkWebhooks("/a", "shop-a");
                app.MapBillinkWebhooks("/b", "shop-b");
            });

        (await shop.SendAsync(ReceivingShop.Order("1", time: "2026-01-15 13:00:01"), "same", "a", "/a/order")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("1"), "same", "b", "/b/order")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("1"), "other", "a", "/b/order")).ShouldBe(HttpStatusCode.Unauthorized);

        merchants.ShouldBe(["shop-a False", "shop-b False"]);
    }

    [Fact]
    public async Task The_health_check_reports_waiting_deliveries_until_the_sweeper_handles_them()
    {
        var broken = true;
        await using var shop = await ReceivingShop.StartAsync(
            (_, _) => broken ? throw new InvalidOperationException("broken") : Task.CompletedTask,
            // Only the test starts the sweeper.
            build: webhooks => webhooks.ConfigureInbox(inbox => inbox.SweepInterval = TimeSpan.FromHours(23))
                .Services.AddHealthChecks().AddBillinkWebhooks());
        var health = shop.App.Services.GetRequiredService<HealthCheckService>();
        var sweeper = shop.App.Services.GetRequiredService<WebhookSweeper>();
        await shop.SendAsync(ReceivingShop.Order("A-1"));
        (await health.CheckHealthAsync()).Status.ShouldBe(HealthStatus.Healthy);

        shop.Clock.Advance(TimeSpan.FromMinutes(11));
        await sweeper.SweepAsync(CancellationToken.None);
        var report = await health.CheckHealthAsync();
        report.Status.ShouldBe(HealthStatus.Degraded);
        report.Entries["billink-webhooks"].Data["unhandled"].ShouldBe(1);

        broken = false;
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await sweeper.SweepAsync(CancellationToken.None);
        (await health.CheckHealthAsync()).Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task A_permanently_failed_delivery_degrades_the_health_check_until_it_is_retried_or_removed()
    {
        var broken = true;
        await using var shop = await ReceivingShop.StartAsync(
            (_, _) => broken ? throw new InvalidOperationException("broken") : Task.CompletedTask,
            build: webhooks => webhooks.ConfigureInbox(inbox =>
            {
                inbox.SweepInterval = TimeSpan.FromHours(23);
                inbox.MaxAttempts = 1;
            }).Services.AddHealthChecks().AddBillinkWebhooks());
        var health = shop.App.Services.GetRequiredService<HealthCheckService>();
        var sweeper = shop.App.Services.GetRequiredService<WebhookSweeper>();
        var inbox = shop.App.Services.GetRequiredService<IWebhookInbox>();
        await shop.SendAsync(ReceivingShop.Order("A-1"));
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        await sweeper.SweepAsync(CancellationToken.None);

        var report = await health.CheckHealthAsync();
        report.Status.ShouldBe(HealthStatus.Degraded);
        report.Entries["billink-webhooks"].Data["failed"].ShouldBe(1);
        report.Entries["billink-webhooks"].Data["unhandled"].ShouldBe(0);
        shop.Log.ShouldContain("1 webhooks failed permanently");

        broken = false;
        (await inbox.RetryFailedAsync((await inbox.ListFailedAsync())[0].Record.Id)).ShouldBeTrue();
        await sweeper.SweepAsync(CancellationToken.None);
        (await health.CheckHealthAsync()).Status.ShouldBe(HealthStatus.Healthy);
        (await inbox.GetStateAsync()).ShouldBe(new WebhookInboxState(0, null, 0));
    }

    private static Task Ignore(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken) => Task.CompletedTask;
}
