using Billink.Sending;
using Billink.V2;
using Billink.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.Client.Tests;

/// <summary>An argument that is missing or out of range is refused by its name, before anything is sent.</summary>
public sealed class ArgumentTests
{
    private static readonly IConfiguration Configuration = new ConfigurationBuilder().Build();
    private static readonly BillinkOperation Operation = V2Operations.Credit;
    private static readonly Uri Url = new("https://billink.example");
    private static readonly BillinkClient Client = new(new BillinkOptions { BaseUrl = Url, Username = "shop-user", Id = "shop-key" });

    private static readonly Dictionary<string, (string Parameter, Action Call)> Nulls = new(StringComparer.Ordinal)
    {
        ["new BillinkClient"] = ("transport", () => _ = new BillinkClient((IBillinkTransport)null!)),
        ["BillinkClient.For"] = ("credentials", static () => Client.For(null!)),
        ["AddBillink, configuration, services"] = ("services", () => ((IServiceCollection)null!).AddBillink(Configuration)),
        ["AddBillink, configuration"] = ("configuration", () => new ServiceCollection().AddBillink((IConfiguration)null!)),
        ["AddBillink, code, services"] = ("services", () => ((IServiceCollection)null!).AddBillink(static _ => { })),
        ["AddBillink, code"] = ("configure", () => new ServiceCollection().AddBillink((Action<BillinkOptions>)null!)),
        ["AddBillink, named, services"] = ("services", () => ((IServiceCollection)null!).AddBillink("a", Configuration)),
        ["AddBillink, named, name"] = ("name", () => new ServiceCollection().AddBillink(null!, Configuration)),
        ["AddBillink, named"] = ("configuration", () => new ServiceCollection().AddBillink("a", (IConfiguration)null!)),
        ["AddBillink, named code, services"] = ("services", () => ((IServiceCollection)null!).AddBillink("a", static _ => { })),
        ["AddBillink, named code, name"] = ("name", () => new ServiceCollection().AddBillink(null!, static _ => { })),
        ["AddBillink, named code"] = ("configure", () => new ServiceCollection().AddBillink("a", (Action<BillinkOptions>)null!)),
        ["new BillinkWireRequest, operation"] = ("operation", () => _ = new BillinkWireRequest(null!, Url, "", default)),
        ["new BillinkWireRequest, url"] = ("url", () => _ = new BillinkWireRequest(Operation, null!, "", default)),
        ["new HttpBillinkSender"] = ("http", () => _ = new HttpBillinkSender(null!)),
        ["HttpBillinkSender.SendAsync"] = ("request", () =>
        {
            using var handler = HttpBillinkSender.NewHandler();
            using var http = new HttpMessageInvoker(handler);
            _ = new HttpBillinkSender(http).SendAsync(null!);
        }),
        ["v1 credit failures"] = ("reply", () => V1.BatchOutcomes.Failed((V1.CreditResponse)null!)),
        ["v1 payment failures"] = ("reply", () => V1.BatchOutcomes.Failed((V1.PaymentResponse)null!)),
        ["v1 workflow failures"] = ("reply", () => V1.BatchOutcomes.Failed((V1.StartWorkflowResponse)null!)),
        ["v2 credit failures"] = ("reply", () => BatchOutcomes.Failed((CreditResponse)null!)),
        ["v2 payment failures"] = ("reply", () => BatchOutcomes.Failed((PaymentResponse)null!)),
        ["v2 workflow failures"] = ("reply", () => BatchOutcomes.Failed((StartWorkflowResponse)null!)),
        ["pages of invoices"] = ("client", () => InvoicePages.ListInvoicePagesAsync(null!).GetAsyncEnumerator().MoveNextAsync().AsTask()
            .GetAwaiter().GetResult()),
        ["BillinkWebhook.Verify"] = ("secrets", () => BillinkWebhook.Verify([], "", "", null!)),
        ["BillinkWebhook.Sign"] = ("secrets", () => BillinkWebhook.Sign([], default, null!)),
        ["new BillinkWebhookSecrets"] = ("secrets", () => _ = new BillinkWebhookSecrets((IEnumerable<string>)null!)),
    };

    public static TheoryData<string> Calls => [.. Nulls.Keys];

    [Theory]
    [MemberData(nameof(Calls))]
    public void A_missing_argument_is_refused_by_its_name(string call) =>
        Should.Throw<ArgumentNullException>(Nulls[call].Call).ParamName.ShouldBe(Nulls[call].Parameter);

    [Fact]
    public void An_empty_key_of_a_merchant_is_refused()
    {
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddBillink("", Configuration)).ParamName.ShouldBe("name");
        Should.Throw<ArgumentException>(() => new ServiceCollection().AddBillink("", static _ => { })).ParamName.ShouldBe("name");
    }

    [Theory]
    [InlineData(0, null, "MaxAttempts must be 1 or more")]
    [InlineData(-1, null, "MaxAttempts must be 1 or more")]
    [InlineData(null, 0d, "Timeout must be more than zero")]
    [InlineData(null, -1d, "Timeout must be more than zero")]
    [InlineData(null, int.MaxValue + 1d, "at most 24 days")]
    public async Task An_option_of_a_call_that_is_out_of_range_is_refused(int? attempts, double? milliseconds, string problem)
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("{}");
        using var client = server.NewClient();
        var options = new BillinkCallOptions
        {
            MaxAttempts = attempts,
            Timeout = milliseconds is { } time ? TimeSpan.FromMilliseconds(time) : null,
        };

        var exception = await Should.ThrowAsync<ArgumentOutOfRangeException>(() => client.Orders.GetInfoAsync(Messages.Info, options));

        exception.Message.ShouldContain(problem);
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_limits_of_the_options_of_a_call_are_allowed()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("""{"result":"MSG","invoices":[]}""");
        using var client = server.NewClient();

        await client.Orders.GetInfoAsync(
            Messages.Info, new BillinkCallOptions { MaxAttempts = 1, Timeout = TimeSpan.FromMilliseconds(int.MaxValue) });

        server.Requests.Count.ShouldBe(1);
    }
}
