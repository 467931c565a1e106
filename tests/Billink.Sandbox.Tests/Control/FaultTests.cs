using System.Net;
using System.Text;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.Control;

/// <summary>Planned faults.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_planned_error_is_returned_once_and_changes_nothing()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        sandbox.Sandbox.Faults.Add(new SandboxFault { Kind = SandboxFaultKind.Error, Operation = "Orders_Credit", Code = "709" });
        sandbox.Sandbox.Faults
            .Add(new SandboxFault { Kind = SandboxFaultKind.Error, Operation = "Legacy_Credit", Code = "RedirectFailed" });

        (await CreditAsync(sandbox)).ShouldBeError("709");
        (await sandbox.SendAsync(V1Operations.Credit, Invoices("Credit", Item(("INVOICENUMBER", "shop-1"), ("CREDITAMOUNT", "1")))))
            .ShouldBeError("603");
        sandbox.Sandbox.Journal.CountDone("Credit", "shop-1").ShouldBe(0);
        (await CreditAsync(sandbox)).ShouldBeSuccess();
        sandbox.Sandbox.Faults.Planned.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_error_may_come_before_or_after_the_effect()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        sandbox.Sandbox.Faults.Add(new SandboxFault { Kind = SandboxFaultKind.ServerError, Status = 502 });
        sandbox.Sandbox.Faults.Add(new SandboxFault { Kind = SandboxFaultKind.ServerError, AfterEffect = true });

        (await StatusOfPaymentAsync(sandbox, 10)).ShouldBe(HttpStatusCode.BadGateway);
        (await StatusOfPaymentAsync(sandbox, 20)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await StatusOfPaymentAsync(sandbox, 29.95m)).ShouldBe(HttpStatusCode.OK);
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("1");
    }

    [Fact]
    public async Task A_planned_page_replaces_the_reply_with_status_200()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Sandbox.Faults.Add(new SandboxFault { Kind = SandboxFaultKind.Html, Operation = "Legacy_Check" });

        using var content = new StringContent(Check());
        using var response = await sandbox.Http.PostAsync(new Uri(V1Operations.Check.Path, UriKind.Relative), content);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        await sandbox.CheckAsync();
    }

    [Theory]
    [InlineData(SandboxFaultKind.Reset, false, "0")]
    [InlineData(SandboxFaultKind.Reset, true, "1")]
    [InlineData(SandboxFaultKind.CutOff, false, "1")]
    public async Task A_lost_reply_does_not_show_whether_the_order_was_paid(SandboxFaultKind kind, bool afterEffect, string state)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        sandbox.Sandbox.Faults.Add(new SandboxFault { Kind = kind, AfterEffect = afterEffect });

        var failure = await Should.ThrowAsync<Exception>(() => StatusOfPaymentAsync(sandbox, 49.95m));

        (failure is HttpRequestException or IOException).ShouldBeTrue(failure.ToString());
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe(state);
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_is_advanced()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Clock.FreezeAsync();
        sandbox.Sandbox.Faults.Add(new SandboxFault { Delay = TimeSpan.FromMinutes(10), Operation = "Sessions_Create" });

        var reply = sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1"));
        while (sandbox.Sandbox.Faults.Planned.Count > 0)
            await Task.Yield();
        reply.IsCompleted.ShouldBeFalse();
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(10));

        (await reply).ShouldBeSuccess();
    }

    [Fact]
    public async Task Faults_are_planned_shown_and_cleared_over_HTTP()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await PlanAsync(sandbox, """{"kind":"ServerError","operation":"Legacy_Check","times":null}""")).ShouldBe(HttpStatusCode.OK);
        (await sandbox.Http.GetStringAsync(new Uri("/_sandbox/faults", UriKind.Relative))).ShouldContain("\"operation\": \"Legacy_Check\"");
        using var first = await sandbox.Http.PostAsync(new Uri(V1Operations.Check.Path, UriKind.Relative), content: null);
        using var second = await sandbox.Http.PostAsync(new Uri(V1Operations.Check.OlderPath!, UriKind.Relative), content: null);
        first.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        second.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var cleared = await sandbox.Http.DeleteAsync(new Uri("/_sandbox/faults", UriKind.Relative));
        cleared.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await sandbox.CheckAsync();
    }

    [Theory]
    [InlineData("""{"kind":"Error","operation":"Orders_Credit","code":"999"}""")]
    [InlineData("""{"kind":"Error"}""")]
    [InlineData("""{"operation":"Orders_Nothing"}""")]
    [InlineData("""{"kind":"ServerError","status":200}""")]
    [InlineData("""{"times":0}""")]
    [InlineData("""{"delayMilliseconds":-1}""")]
    [InlineData("""{"kind":"Explosion"}""")]
    [InlineData("nothing")]
    public async Task An_impossible_fault_is_rejected(string fault)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await PlanAsync(sandbox, fault)).ShouldBe(HttpStatusCode.BadRequest);
        sandbox.Sandbox.Faults.Planned.ShouldBeEmpty();
    }

    private static Task<V2Reply> CreditAsync(TestSandbox sandbox) =>
        sandbox.SendJsonAsync(V2Operations.Credit, V2Message.Invoices(V2Message.Credit("shop-1", 1)));

    private static async Task<HttpStatusCode> StatusOfPaymentAsync(TestSandbox sandbox, decimal amount)
    {
        using var content = new StringContent(V2Message.Invoices(V2Message.Payment("shop-1", amount)), Encoding.UTF8, "application/json");
        using var response = await sandbox.Http.PostAsync(new Uri(V2Operations.Payment.Path, UriKind.Relative), content);
        return response.StatusCode;
    }

    private static async Task<HttpStatusCode> PlanAsync(TestSandbox sandbox, string fault)
    {
        using var content = new StringContent(fault, Encoding.UTF8, "application/json");
        using var response = await sandbox.Http.PostAsync(new Uri("/_sandbox/faults", UriKind.Relative), content);
        return response.StatusCode;
    }
}
