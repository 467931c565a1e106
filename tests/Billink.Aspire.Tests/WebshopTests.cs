using System.Net;
using System.Text.RegularExpressions;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Billink.V2;

namespace Billink.Aspire.Tests;

/// <summary>The sample's app host: a shop that has no settings of Billink itself.</summary>
public sealed partial class WebshopTests(WebshopFixture fixture) : IClassFixture<WebshopFixture>
{
    [Fact]
    public async Task A_shop_sells_through_the_sandbox_and_receives_its_webhooks()
    {
        var sandbox = await fixture.Resource.GetSandboxAsync();
        using var shop = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = fixture.App.GetEndpoint("shop", "http"),
        };
        var form = Inputs().Matches(await shop.GetStringAsync("/"))
            .Select(input => KeyValuePair.Create(input.Groups["name"].Value, WebUtility.HtmlDecode(input.Groups["value"].Value)));
        using var content = new FormUrlEncodedContent(form);
        var earlier = (await sandbox.Webhooks.ListAsync()).Count;

        using var reply = await shop.PostAsync("/?handler=Session", content);
        var session = reply.Headers.Location.ShouldNotBeNull();
        (await sandbox.AcceptSessionAsync(session.Segments[^1])).ShouldBe(SessionStatus.OrderCreated);
        await sandbox.Webhooks.DrainAsync();

        session.Port.ShouldBe(sandbox.Url.Port);
        var deliveries = (await sandbox.Webhooks.ListAsync()).Skip(earlier).ToList();
        deliveries.ShouldNotBeEmpty();
        deliveries.ShouldAllBe(delivery => delivery.State == "Delivered");
        (await shop.GetStringAsync($"/Order/{deliveries[0].OrderNumber}")).ShouldContain("Webhook: order_created");
    }

    [Fact]
    public async Task The_dashboard_of_Aspire_shows_that_the_sandbox_runs_and_where()
    {
        var sandbox = await fixture.Resource.GetSandboxAsync();

        fixture.App.ResourceNotifications.TryGetCurrentState("billink", out var current).ShouldBeTrue();

        var state = current.ShouldNotBeNull().Snapshot;
        state.State?.Text.ShouldBe(KnownResourceStates.Running);
        state.ResourceType.ShouldBe("BillinkSandbox");
        var url = state.Urls.ShouldHaveSingleItem();
        new Uri(url.Url).ShouldBe(new UriBuilder(sandbox.Url) { Host = "localhost" }.Uri);
        url.DisplayProperties.DisplayName.ShouldBe("Dashboard");
        url.IsInactive.ShouldBeFalse();
        state.HealthReports.ShouldHaveSingleItem().Status.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_test_finds_the_sandbox_by_its_name()
    {
        using var sandbox = fixture.App.CreateHttpClient("billink");

        (await sandbox.GetStringAsync("/health")).ShouldBe("healthy\n");
    }

    [Fact]
    public async Task A_command_moves_the_clock_by_a_day()
    {
        var sandbox = await fixture.Resource.GetSandboxAsync();
        var before = sandbox.Clock.Now;

        var result = await fixture.App.ResourceCommands.ExecuteCommandAsync("billink", "advance-day");

        result.Success.ShouldBeTrue();
        (sandbox.Clock.Now - before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromDays(1));
    }

    [Fact]
    public async Task A_command_adds_sample_orders()
    {
        var result = await fixture.App.ResourceCommands.ExecuteCommandAsync("billink", "seed");

        result.Success.ShouldBeTrue();
        using var sandbox = fixture.App.CreateHttpClient("billink");
        (await sandbox.GetStringAsync("/dashboard/orders")).ShouldContain("seed-");
    }

    [GeneratedRegex("<input(?=[^>]* name=\"(?<name>[^\"]+)\")(?=[^>]* value=\"(?<value>[^\"]*)\")", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Inputs();
}
