using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Client.Tests.Registration;

public sealed class RegistrationTests
{
    private const string CreditReply = """{"result":"MSG","statuses":[]}""";

    [Fact]
    public async Task A_client_is_registered_from_configuration()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        await using var services = Build(services => services.AddBillink(Section(
            ("Billink:BaseUrl", server.Url.ToString()), ("Billink:Username", "shop-user"), ("Billink:Id", "shop-key"),
            ("Billink:Routes:Orders_Credit", "/v2/elsewhere"), ("Billink:Retry:MaxAttempts", "2"), ("Billink:Timeout", "00:00:05"))));

        await services.GetRequiredService<IBillinkClient>().Orders.CreditAsync(Messages.Credit);

        server.Requests.Single().Url.ShouldBe("/v2/elsewhere");
        Merchant(server.Requests.Single()).ShouldBe("shop-user");
        var options = services.GetRequiredService<IOptions<BillinkOptions>>().Value;
        options.Retry.MaxAttempts.ShouldBe(2);
        options.Timeout.ShouldBe(TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("Staging")]
    [InlineData("sandbox")]
    public void The_staging_server_has_two_names_in_the_configuration(string name)
    {
        using var services = Build(services => services.AddBillink(
            Section(("Billink:Environment", name), ("Billink:Username", "shop-user"), ("Billink:Id", "shop-key"))));

        var options = services.GetRequiredService<IOptions<BillinkOptions>>().Value;
        options.Environment.ShouldBe(BillinkEnvironment.Staging);
        options.ToString().ShouldBe("BillinkOptions (Staging)");
    }

    [Fact]
    public async Task A_client_without_injection_uses_a_http_client_of_the_caller()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        using var http = new HttpClient(new PostCounter());
        var options = new BillinkOptions { BaseUrl = server.Url, Username = "shop-user", Id = "shop-key" };

        using (var client = new BillinkClient(options, http))
            await client.Orders.CreditAsync(Messages.Credit);

        server.Requests.Count.ShouldBe(1);
        PostCounter.Count.ShouldBe(1);
        // It isn't disposed with the client.
        (await http.GetAsync(server.Url)).Dispose();
    }

    [Fact]
    public async Task The_factory_of_http_clients_logs_nothing_about_a_call()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        await using var services = Build(services =>
        {
            services.AddLogging(logging => logging.AddFakeLogging());
            services.AddBillink(options => (options.BaseUrl, options.Username, options.Id) = (server.Url, "shop-user", "shop-key"));
        });

        await services.GetRequiredService<IBillinkClient>().Orders.CreditAsync(Messages.Credit);

        services.GetFakeLogCollector().GetSnapshot().Select(entry => entry.Category)
            .ShouldNotContain(category => category!.StartsWith("System.Net.Http", StringComparison.Ordinal));
    }

    [Fact]
    public void The_section_billink_of_a_whole_configuration_is_read()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Username", "not-ours"),
            new("Billink:Username", "shop-user"), new("Billink:Id", "shop-key"),
            new("Billink:shop-a:Username", "a"), new("Billink:shop-a:Id", "key-a"),
        ]).Build();
        using var services = Build(services =>
        {
            services.AddBillink(configuration);
            services.AddBillink("shop-a", configuration);
        });

        var options = services.GetRequiredService<IOptionsMonitor<BillinkOptions>>();
        options.CurrentValue.Username.ShouldBe("shop-user");
        options.Get("shop-a").Username.ShouldBe("a");
    }

    [Fact]
    public async Task Each_key_has_its_own_merchant_and_server()
    {
        await using var first = await LoopbackServer.StartWithReplyAsync(CreditReply);
        await using var second = await LoopbackServer.StartWithReplyAsync(CreditReply);
        await using var services = Build(services =>
        {
            services.AddBillink("shop-a", options => (options.BaseUrl, options.Username, options.Id) = (first.Url, "a", "key-a"));
            services.AddBillink("shop-b", options => (options.BaseUrl, options.Username, options.Id) = (second.Url, "b", "key-b"));
        });

        await services.GetRequiredKeyedService<IBillinkClient>("shop-a").Orders.CreditAsync(Messages.Credit);
        await services.GetRequiredKeyedService<IBillinkClient>("shop-b").Orders.CreditAsync(Messages.Credit);

        Merchant(first.Requests.Single()).ShouldBe("a");
        Merchant(second.Requests.Single()).ShouldBe("b");
    }

    [Fact]
    public async Task One_client_serves_several_merchants()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        using var client = server.NewClient();
        var other = client.For(new BillinkCredentials("other", "other-key"));

        await other.Orders.CreditAsync(Messages.Credit);
        await other.Orders.TryCreditAsync(Messages.Credit, new BillinkCallOptions { Timeout = TimeSpan.FromSeconds(9) });
        await other.Orders.CreditAsync(Messages.Credit, new BillinkCallOptions { Credentials = new("third", "third-key") });
        await client.Orders.CreditAsync(Messages.Credit);

        server.Requests.Select(Merchant).ShouldBe(["other", "other", "third", "shop-user"]);
    }

    [Fact]
    public async Task The_returned_builder_accepts_handlers()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        var handler = new CountingHandler();
        await using var services = Build(services => services
            .AddBillink(options => (options.BaseUrl, options.Username, options.Id) = (server.Url, "a", "key-a"))
            .AddHttpMessageHandler(() => handler));

        await services.GetRequiredService<IBillinkClient>().Orders.CreditAsync(Messages.Credit);

        handler.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_handlers_of_one_key_see_only_its_calls()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        var handler = new CountingHandler();
        await using var services = Build(services =>
        {
            services.AddBillink(options => (options.BaseUrl, options.Username, options.Id) = (server.Url, "a", "key-a"));
            services.AddBillink("shop-b", options => (options.BaseUrl, options.Username, options.Id) = (server.Url, "b", "key-b"))
                .AddHttpMessageHandler(() => handler);
        });

        await services.GetRequiredService<IBillinkClient>().Orders.CreditAsync(Messages.Credit);
        handler.Count.ShouldBe(0);
        await services.GetRequiredKeyedService<IBillinkClient>("shop-b").Orders.CreditAsync(Messages.Credit);
        handler.Count.ShouldBe(1);
    }

    [Fact]
    public void The_text_of_options_is_the_server()
    {
        var options = new BillinkOptions { Username = "shop-user", Id = "shop-key" };

        options.ToString().ShouldBe("BillinkOptions (Staging)");
        options.Environment = BillinkEnvironment.Production;
        options.ToString().ShouldBe("BillinkOptions (Production)");
        options.BaseUrl = new Uri("https://billink.example/a");
        options.ToString().ShouldBe("BillinkOptions (billink.example)");
    }

    [Theory]
    [InlineData("Billink:Username", "", "Billink:Username is missing")]
    [InlineData("Billink:Id", "", "Billink:Id is missing")]
    [InlineData("Billink:BaseUrl", "ftp://x", "Billink:BaseUrl must be")]
    [InlineData("Billink:BaseUrl", "http://billink.example", "Billink:BaseUrl must be https")]
    [InlineData("Billink:BaseUrl", "https://user:secret-key@billink.example", "Billink:BaseUrl must not have a user name")]
    [InlineData("Billink:BaseUrl", "https://billink.example/?a=1", "Billink:BaseUrl must not have a query")]
    [InlineData("Billink:BaseUrl", "https://billink.example/#a", "Billink:BaseUrl must not have a query or a fragment")]
    [InlineData("Billink:Timeout", "10", "Billink:Timeout is 10 days, and must be less than one. A number alone is days: 00:00:10 is")]
    [InlineData("Billink:Retry:AttemptTimeout", "10", "Billink:Retry:AttemptTimeout is 10 days")]
    [InlineData("Billink:Retry:Delay", "1", "Billink:Retry:Delay is 1 days")]
    [InlineData("Billink:Retry:MaxDelay", "1", "Billink:Retry:MaxDelay is 1 days")]
    [InlineData("Billink:Username", "a\nb", "Billink:Username has a line break")]
    [InlineData("Billink:Id", "secret-key\r\nb", "Billink:Id has a line break")]
    [InlineData("Billink:Username", "a\u200bb", "Billink:Username has a line break or another invisible character")]
    [InlineData("Billink:Id", "secret-key\u2028b", "Billink:Id has a line break")]
    [InlineData("Billink:Id", "\ufeffsecret-key", "Billink:Id has a line break or another invisible character")]
    [InlineData("Billink:Id", "secret-key b", "Billink:Id has a space")]
    [InlineData("Billink:UserAgent", "a\nb", "Billink:UserAgent must be a product")]
    [InlineData("Billink:RequestIdHeader", "a b", "Billink:RequestIdHeader must be")]
    [InlineData("Billink:RequestIdHeader", "Content-Type", "Billink:RequestIdHeader must be")]
    [InlineData("Billink:Environment", "7", "Billink:Environment must be")]
    [InlineData("Billink:Timeout", "00:00:00", "Billink:Timeout must be")]
    [InlineData("Billink:Retry:MaxAttempts", "0", "Billink:Retry:MaxAttempts must be")]
    [InlineData("Billink:Retry:Delay", "-00:00:01", "Billink:Retry:Delay must")]
    [InlineData("Billink:Retry:MaxDelay", "00:00:00", "Billink:Retry:MaxDelay must")]
    [InlineData("Billink:Retry:AttemptTimeout", "00:00:00", "Billink:Retry:AttemptTimeout must")]
    [InlineData("Billink:Routes:Orders_Nothing", "/x", "Billink:Routes:Orders_Nothing names no operation")]
    public async Task An_invalid_setting_prevents_the_start_and_is_named(string setting, string value, string message)
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddBillink(Section(("Billink:Username", "u"), ("Billink:Id", "secret-key"), (setting, value)));
        using var host = builder.Build();

        var exception = await Should.ThrowAsync<OptionsValidationException>(() => host.StartAsync());

        exception.Message.ShouldContain(message);
        exception.Message.ShouldNotContain("secret-key");
    }

    [Theory]
    [InlineData("http://localhost:5080", "false")]
    [InlineData("http://127.0.0.2", "false")]
    [InlineData("http://[::1]:5080", "false")]
    [InlineData("http://billink-sandbox:8080", "true")]
    public void Http_is_allowed_for_this_machine_or_by_an_option(string url, string allowed)
    {
        using var services = Build(services => services.AddBillink(Section(
            ("Billink:Username", "u"), ("Billink:Id", "i"), ("Billink:BaseUrl", url), ("Billink:AllowHttp", allowed))));

        Should.NotThrow(() => services.GetRequiredService<IBillinkClient>());
    }

    [Fact]
    public async Task A_route_is_found_with_any_casing_of_its_operation()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("""{"result":"MSG","statuses":[]}""");
        await using var services = Build(services => services.AddBillink(Section(
            ("Billink:Username", "u"), ("Billink:Id", "i"), ("Billink:BaseUrl", server.Url.ToString()),
            ("Billink:Routes:ORDERS_credit", "/v2/by-route"))));

        await services.GetRequiredService<IBillinkClient>().Orders.CreditAsync(Messages.Credit);

        server.Requests.Single().Url.ShouldBe("/v2/by-route");
    }

    [Fact]
    public async Task The_settings_of_the_http_client_apply()
    {
        HttpRequestMessage? sent = null;
        await using var services = Build(services => services
            .AddBillink(options => (options.Username, options.Id, options.UserAgent) = ("u", "i", "MyShop/2.1"))
            .ConfigureHttpClient(http =>
            {
                http.DefaultRequestVersion = System.Net.HttpVersion.Version20;
                http.DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact;
                http.DefaultRequestHeaders.Add("X-Shop", "a");
                http.DefaultRequestHeaders.UserAgent.ParseAdd("Plugin/3 (x)");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new KeepingHandler(message => sent = message)));

        await services.GetRequiredService<IBillinkClient>().Orders.CreditAsync(Messages.Credit);

        sent!.Version.ShouldBe(System.Net.HttpVersion.Version20);
        sent.VersionPolicy.ShouldBe(HttpVersionPolicy.RequestVersionExact);
        sent.Headers.GetValues("X-Shop").ShouldBe(["a"]);
        sent.Headers.UserAgent.ToString().ShouldMatch(@"^Billink\.NET/\d+\.\d+\.\d+ \(\.NET [^)]+\) MyShop/2\.1 Plugin/3 \(x\)$");
    }

    [Fact]
    public async Task The_clock_of_the_container_is_used()
    {
        var clock = new FakeTimeProvider();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            clock.Advance(TimeSpan.FromSeconds(30));
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        await using var services = Build(services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.AddBillink(options => (options.BaseUrl, options.Username, options.Id) = (server.Url, "a", "key-a"));
        });

        var exception = await Should.ThrowAsync<BillinkOutcomeUnknownException>(
            () => services.GetRequiredService<IBillinkClient>().Orders.CreditAsync(Messages.Credit));

        exception.InnerException.ShouldBeOfType<TimeoutException>();
    }

    private static ServiceProvider Build(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        configure(services);
        return services.BuildServiceProvider();
    }

    private static IConfigurationSection Section(params (string Name, string Value)[] settings)
    {
        // The later of two values of a setting is used.
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in settings)
            values[name] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build().GetSection("Billink");
    }

    private static string? Merchant(LoopbackServer.Received request) =>
        JsonDocument.Parse(request.Body).RootElement.GetProperty("billinkUsername").GetString();

    private sealed class KeepingHandler(Action<HttpRequestMessage> keep) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            keep(request);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"result":"MSG","statuses":[]}""") });
        }
    }

    private sealed class CountingHandler : DelegatingHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class PostCounter() : DelegatingHandler(Sending.HttpBillinkSender.NewHandler())
    {
        public static int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count += request.Method == HttpMethod.Post ? 1 : 0;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
