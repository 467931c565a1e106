using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.V2;

/// <summary>The life of a session.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task It_is_active_until_the_shopper_accepts_and_then_is_an_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        (await StatusAsync(sandbox, id)).ShouldBe("session_active");

        (await sandbox.Sandbox.AcceptSessionAsync(id)).ShouldBe(SessionStatus.OrderCreated);

        (await StatusAsync(sandbox, id)).ShouldBe("order_created");
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
    }

    [Fact]
    public async Task Declined_and_cancelled_sessions_are_no_orders()
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
    public async Task After_an_hour_it_has_expired_and_can_no_more_be_accepted()
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
    public async Task What_has_ended_stays_so_when_the_hour_is_over()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.AcceptSessionAsync(id);

        sandbox.Clock.Advance(TimeSpan.FromDays(1));

        (await StatusAsync(sandbox, id)).ShouldBe("order_created");
    }

    [Fact]
    public async Task It_ends_once()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.AcceptSessionAsync(id);

        await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.AcceptSessionAsync(id));
        await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.CancelSessionAsync(id));
        await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.CancelSessionAsync("none"));
    }

    [Fact]
    public async Task It_fails_when_its_order_number_was_taken_in_the_meantime()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var first = await sandbox.OpenSessionAsync("shop-1");
        var second = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.AcceptSessionAsync(first);

        (await sandbox.Sandbox.AcceptSessionAsync(second)).ShouldBe(SessionStatus.Failed);
    }

    [Fact]
    public async Task Older_clients_ask_by_the_public_number_and_the_newest_session_counts()
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
    public async Task Who_may_not_know_and_what_is_not_there_are_refused()
    {
        await using var sandbox = await Market.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, V2Message.SessionStatus("none"))).ShouldBeError("404");
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, V2Message.SessionStatus(""))).ShouldBeError("400");
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, "{}")).ShouldBeError("400");
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, "session")).ShouldBeError("400");
        (await AskAsync(Market.OtherUsername, Market.OtherId)).ShouldBeError("403");
        (await AskAsync(Market.OtherUsername, "wrong")).ShouldBeError("404");

        Task<V2Answer> AskAsync(string username, string key)
        {
            var message = V2Message.Signed();
            (message["sessionID"], message["billinkUsername"], message["billinkID"]) = (id, username, key);
            return sandbox.SendJsonAsync(V2Operations.GetSessionStatus, message.ToJsonString());
        }
    }

    private static async Task<string> StatusAsync(TestSandbox sandbox, string id) =>
        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, V2Message.SessionStatus(id)))["status"];
}
