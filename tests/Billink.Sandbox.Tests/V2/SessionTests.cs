using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.V2;

/// <summary>The life of a session.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task A_declined_shopper_who_pays_at_once_has_a_paid_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        var other = await sandbox.OpenSessionAsync("shop-1");

        (await sandbox.Sandbox.PaySessionAtOnceAsync(id)).ShouldBe(SessionStatus.OrderCreated);
        using var again = await sandbox.Http.PostAsync(new Uri($"/_sandbox/sessions/{other}/pay", UriKind.Relative), content: null);

        (await StatusAsync(sandbox, id)).ShouldBe("order_created");
        (await StatusAsync(sandbox, other)).ShouldBe("failed"); // the order number is taken
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("1", "No steps given"));
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 0.01m)))).ShouldBeError("707");
    }

    [Fact]
    public async Task A_session_is_active_until_the_shopper_accepts_and_then_is_an_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        (await StatusAsync(sandbox, id)).ShouldBe("session_active");

        (await sandbox.Sandbox.AcceptSessionAsync(id)).ShouldBe(SessionStatus.OrderCreated);

        (await StatusAsync(sandbox, id)).ShouldBe("order_created");
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
    }

    [Fact]
    public async Task Declined_and_cancelled_sessions_do_not_become_orders()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var declined = await sandbox.OpenSessionAsync("shop-1");
        var cancelled = await sandbox.OpenSessionAsync("shop-2");

        (await sandbox.Sandbox.DeclineSessionAsync(declined)).ShouldBe(SessionStatus.Failed);
        (await sandbox.Sandbox.CancelSessionAsync(cancelled)).ShouldBe(SessionStatus.Cancelled);

        (await StatusAsync(sandbox, declined)).ShouldBe("failed");
        (await StatusAsync(sandbox, cancelled)).ShouldBe("cancelled");
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("-1");
        (await sandbox.StatusAsync("shop-2")).State.ShouldBe("-1");
    }

    [Fact]
    public async Task After_an_hour_a_session_is_expired_and_can_no_longer_be_accepted()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        sandbox.Clock.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromMilliseconds(1));
        (await StatusAsync(sandbox, id)).ShouldBe("session_active");
        sandbox.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await StatusAsync(sandbox, id)).ShouldBe("session_expired");

        (await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.AcceptSessionAsync(id))).Message
            .ShouldContain("session_expired");
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("-1");
    }

    [Fact]
    public async Task An_ended_session_does_not_expire()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.AcceptSessionAsync(id);

        sandbox.Clock.Advance(TimeSpan.FromDays(1));

        (await StatusAsync(sandbox, id)).ShouldBe("order_created");
    }

    [Fact]
    public async Task A_session_ends_once()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.AcceptSessionAsync(id);

        await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.AcceptSessionAsync(id));
        await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.CancelSessionAsync(id));
        await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.CancelSessionAsync("none"));
    }

    [Fact]
    public async Task A_session_fails_if_its_order_number_was_used_in_the_meantime()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var first = await sandbox.OpenSessionAsync("shop-1");
        var second = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.AcceptSessionAsync(first);

        (await sandbox.Sandbox.AcceptSessionAsync(second)).ShouldBe(SessionStatus.Failed);
    }

    [Fact]
    public async Task The_public_number_finds_the_newest_session()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.CancelSessionAsync(await sandbox.OpenSessionAsync("shop-1"));
        sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        await sandbox.OpenSessionAsync("shop-1");

        var message = V2Message.Signed();
        message["billinkInvoiceNumber"] = "1SBXshop-1";
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, message.ToJsonString()))["status"].ShouldBe("session_active");
    }

    [Fact]
    public async Task Other_merchants_and_unknown_sessions_are_rejected()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, V2Message.SessionStatus("none"))).ShouldBeError("404");
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, V2Message.SessionStatus(""))).ShouldBeError("400");
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, "{}")).ShouldBeError("400");
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, "session")).ShouldBeError("400");
        (await AskAsync(TestMerchants.OtherUsername, TestMerchants.OtherId)).ShouldBeError("403");
        (await AskAsync(TestMerchants.OtherUsername, "wrong")).ShouldBeError("404");

        Task<V2Reply> AskAsync(string username, string key)
        {
            var message = V2Message.Signed();
            (message["sessionID"], message["billinkUsername"], message["billinkID"]) = (id, username, key);
            return sandbox.SendJsonAsync(V2Operations.GetSessionStatus, message.ToJsonString());
        }
    }

    private static async Task<string> StatusAsync(TestSandbox sandbox, string id) =>
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, V2Message.SessionStatus(id)))["status"];
}
