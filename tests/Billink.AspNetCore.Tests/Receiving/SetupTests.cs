using System.Net;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
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
        (await shop.SendAsync(ReceivingShop.Order("A-3"), "d-3", "good")).ShouldBe(HttpStatusCode.OK);
        shop.Log.Split("the last valid ones stay in use").Length.ShouldBe(2, "it is logged once");
        shop.Log.ShouldContain("secret 1 is empty");

        configuration["Webhooks:Secrets:1"] = "new";
        configuration.Reload();
        (await shop.SendAsync(ReceivingShop.Order("A-4"), "d-4", "new")).ShouldBe(HttpStatusCode.OK);
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
        report.Entries["billink-webhooks"].Data["oldestSeconds"].ShouldBe(660L);
        report.Entries["billink-webhooks"].Description.ShouldBe(
            "1 Billink webhooks aren't handled; the oldest arrived 11 minutes ago. The log says why.");
        shop.Log.ShouldNotContain("failed permanently");

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
        report.Entries["billink-webhooks"].Description.ShouldBe(
            "1 Billink webhooks failed permanently. IWebhookInbox.ListFailedAsync lists them.");
        report.Entries["billink-webhooks"].Data["failed"].ShouldBe(1);
        report.Entries["billink-webhooks"].Data["unhandled"].ShouldBe(0);
        shop.Log.ShouldContain("1 webhooks failed permanently");

        broken = false;
        (await inbox.RetryFailedAsync((await inbox.ListFailedAsync())[0].Record.Id)).ShouldBeTrue();
        await sweeper.SweepAsync(CancellationToken.None);
        (await health.CheckHealthAsync()).Status.ShouldBe(HealthStatus.Healthy);
        (await inbox.GetStateAsync()).ShouldBe(new WebhookInboxState(0, null, 0));
    }

    [Fact]
    public async Task An_event_goes_to_its_own_handler_and_else_to_the_handler_of_all()
    {
        await using var shop = await ReceivingShop.StartAsync(build: webhooks => webhooks
            .AddOrderHandler<PaidHandler>(OrderWebhookEvent.OrderPaid, OrderWebhookEvent.CustomerFullyPaid)
            .AddOrderHandler<RestHandler>()
            .Services.AddSingleton<List<string>>());
        var handled = shop.App.Services.GetRequiredService<List<string>>();

        await shop.SendAsync(ReceivingShop.Order("A-1", "order_paid"), "d-1");
        await shop.SendAsync(ReceivingShop.Order("A-1", "customer_fully_paid"), "d-2");
        await shop.SendAsync(ReceivingShop.Order("A-1", "order_on_hold"), "d-3");
        await shop.SendAsync(ReceivingShop.Order("A-1", "brand_new"), "d-4");

        handled.ShouldBe(["paid order_paid", "paid customer_fully_paid", "rest order_on_hold", "rest brand_new"]);
    }

    [Fact]
    public async Task Events_without_a_handler_are_acknowledged_if_others_have_one()
    {
        await using var shop = await ReceivingShop.StartAsync(build: webhooks => webhooks
            .AddOrderHandler<PaidHandler>(OrderWebhookEvent.OrderPaid)
            .AddSessionHandler<SessionHandler>(SessionStatus.OrderCreated)
            .Services.AddSingleton<List<string>>());

        (await shop.SendAsync(ReceivingShop.Order("A-1", "order_on_hold"), "d-1")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Session("A-1", "cancelled"), "d-2")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Session("A-1"), "d-3")).ShouldBe(HttpStatusCode.OK);

        shop.App.Services.GetRequiredService<List<string>>().ShouldBe(["session order_created"]);
        shop.Log.ShouldContain("Webhook d-1 has the event order_on_hold, for which there is no handler.");
        shop.Log.ShouldContain("Webhook d-2 has the event cancelled, for which there is no handler.");
    }

    [Fact]
    public void A_handler_of_no_events_is_rejected()
    {
        var webhooks = new ServiceCollection().AddBillinkWebhooks(static options => options.Secrets.Add("secret"));

        Should.Throw<ArgumentException>(() => webhooks.AddOrderHandler<PaidHandler>(events: []));
        Should.Throw<ArgumentException>(() => webhooks.AddSessionHandler<SessionHandler>(statuses: []));
    }

    [Theory]
    [InlineData(BillinkUnsignedWebhooks.Accept, true)]
    [InlineData(BillinkUnsignedWebhooks.Confirm, true)]
    [InlineData(BillinkUnsignedWebhooks.Refuse, false)]
    public async Task A_receiver_of_both_generations_warns_at_its_start(BillinkUnsignedWebhooks unsigned, bool warns)
    {
        await using var shop = await ReceivingShop.StartAsync(Ignore, options => options.Unsigned = unsigned);

        shop.Log.Contains(BothGenerationsOf("default"), StringComparison.Ordinal).ShouldBe(warns);
    }

    [Fact]
    public async Task The_warning_of_both_generations_names_the_merchant()
    {
        await using var shop = await ReceivingShop.StartAsync(
            services =>
            {
                ReceivingShop.Handle<OrderWebhook>(services.AddBillinkWebhooks("shop-a", with => with.Secrets.Add("secret-a")), Ignore);
                services.AddBillinkWebhooks("shop-b", with =>
                {
                    with.Secrets.Add("secret-b");
                    with.Unsigned = BillinkUnsignedWebhooks.Accept;
                });
            },
            app =>
            {
                app.MapBillinkWebhooks("/a", "shop-a");
                app.MapBillinkWebhooks("/b", "shop-b");
            });

        shop.Log.ShouldContain(BothGenerationsOf("shop-b"));
        shop.Log.ShouldNotContain(BothGenerationsOf("shop-a"));
    }

    [Theory]
    [InlineData(null, HealthStatus.Healthy, "Billink replies.")]
    [InlineData("client-identification", HealthStatus.Unhealthy, "Billink refuses the credentials.")]
    [InlineData("another", HealthStatus.Healthy, "Billink replies.")]
    [InlineData("unavailable", HealthStatus.Unhealthy, "Billink isn't available for Merchants_GetSettings. Down.")]
    public async Task The_health_check_of_the_api_calls_billink(string? failure, HealthStatus expected, string description)
    {
        var operation = V2Operations.GetMerchantSettings;
        var result = failure switch
        {
            null => BillinkResults.Success(new GetMerchantSettingsResponse
            {
                Status = ReplyStatus.Success, Whitelist = false, MinimumPaidOrders = 0, Period = 0, TotalAmountHigherThan = 0,
            }),
            "unavailable" => BillinkResults.Failure<GetMerchantSettingsResponse>(new BillinkUnavailableException(operation, "Down.")),
            _ => BillinkResults.Failure<GetMerchantSettingsResponse>(new BillinkApiException(
                operation,
                new Envelopes.BillinkErrorReply(failure == "another" ? "999" : CredentialError().Code, CredentialError().Message))),
        };
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddKeyedSingleton<IBillinkClient>("shop-a", (_, _) => new BillinkClient(new CannedTransport(result)))
            .AddHealthChecks().AddBillink(merchant: "shop-a").Services
            .BuildServiceProvider();

        var report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        report.Status.ShouldBe(expected);
        report.Entries["billink"].Description.ShouldBe(description);
    }

    [Fact]
    public async Task The_health_checks_have_a_name_and_tags_and_fail_if_the_inbox_is_not_reachable()
    {
        using var source = Microsoft.Data.Sqlite.SqliteFactory.Instance.CreateDataSource("Data Source=/nowhere/inbox.db");
        await using var shop = await ReceivingShop.StartAsync(Ignore, build: webhooks => webhooks.UseDatabaseInbox(_ => source)
            .Services.AddHealthChecks().AddBillinkWebhooks("inbox", ["ready"]).AddBillink("api", tags: ["startup"]));
        var health = shop.App.Services.GetRequiredService<HealthCheckService>();

        var report = await health.CheckHealthAsync(static check => check.Tags.Contains("ready"));

        var (name, entry) = report.Entries.ShouldHaveSingleItem();
        (name, entry.Status, entry.Description).ShouldBe(
            ("inbox", HealthStatus.Unhealthy, "The inbox of Billink webhooks isn't reachable."));
        (await health.CheckHealthAsync(static check => check.Tags.Contains("startup"))).Entries.Keys.ShouldBe(["api"]);
    }

    private static string BothGenerationsOf(string merchant) =>
        $"Signed and unsigned webhooks of the merchant '{merchant}' are both handled";

    private static BillinkError CredentialError() =>
        V2Operations.GetMerchantSettings.Errors.First(error => error.Category is BillinkErrorCategory.ClientIdentification);

    private sealed class CannedTransport(object result) : IBillinkTransport
    {
        public Task<TResponse> SendAsync<TRequest, TResponse>(
            BillinkOperation<TRequest, TResponse> operation, TRequest request, BillinkCallOptions? options = null,
            CancellationToken cancellationToken = default)
            where TRequest : class, IBillinkRequest<TRequest> => throw new NotSupportedException();

        public Task<BillinkResult<TResponse>> TrySendAsync<TRequest, TResponse>(
            BillinkOperation<TRequest, TResponse> operation, TRequest request, BillinkCallOptions? options = null,
            CancellationToken cancellationToken = default)
            where TRequest : class, IBillinkRequest<TRequest> => Task.FromResult((BillinkResult<TResponse>)result);

        public Task<BillinkFileStream> OpenAsync<TRequest>(
            BillinkOperation<TRequest, BillinkFile> operation, TRequest request, BillinkCallOptions? options = null,
            CancellationToken cancellationToken = default)
            where TRequest : class, IBillinkRequest<TRequest> => throw new NotSupportedException();

        public Task<BillinkResult<BillinkFileStream>> TryOpenAsync<TRequest>(
            BillinkOperation<TRequest, BillinkFile> operation, TRequest request, BillinkCallOptions? options = null,
            CancellationToken cancellationToken = default)
            where TRequest : class, IBillinkRequest<TRequest> => throw new NotSupportedException();
    }

    private sealed class PaidHandler(List<string> handled) : IBillinkWebhookHandler<OrderWebhook>
    {
        public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken)
        {
            handled.Add($"paid {delivery.Webhook.Event}");
            return Task.CompletedTask;
        }
    }

    private sealed class RestHandler(List<string> handled) : IBillinkWebhookHandler<OrderWebhook>
    {
        public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken)
        {
            handled.Add($"rest {delivery.Webhook.Event}");
            return Task.CompletedTask;
        }
    }

    private sealed class SessionHandler(List<string> handled) : IBillinkWebhookHandler<SessionWebhook>
    {
        public Task HandleAsync(BillinkWebhookDelivery<SessionWebhook> delivery, CancellationToken cancellationToken)
        {
            handled.Add($"session {delivery.Webhook.Status}");
            return Task.CompletedTask;
        }
    }

    private static Task Ignore(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken) => Task.CompletedTask;
}
