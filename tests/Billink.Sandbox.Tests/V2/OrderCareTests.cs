using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.V2;

/// <summary>On hold, resume and message.</summary>
public sealed class OrderCareTests
{
    [Fact]
    public async Task An_order_is_held_and_resumed()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        (await sandbox.SendJsonAsync(V2Operations.OnHold, V2Message.About("shop-1")))["code"].ShouldBe("200");
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("On hold");
        (await sandbox.SendJsonAsync(V2Operations.OnHold, V2Message.About("shop-1"))).ShouldBeError("701");
        (await sandbox.SendJsonAsync(V2Operations.Resume, V2Message.About("shop-1")))["code"].ShouldBe("200");
        (await sandbox.SendJsonAsync(V2Operations.Resume, V2Message.About("shop-1"))).ShouldBeSuccess();
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("Wait for invoice");
    }

    [Fact]
    public async Task A_hold_without_a_number_of_days_has_the_maximum_length()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        (await sandbox.SendJsonAsync(V2Operations.OnHold, V2Message.About("shop-1"))).ShouldBeSuccess();

        sandbox.Clock.Advance(TimeSpan.FromDays(14) - TimeSpan.FromSeconds(1));
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("On hold");
        sandbox.Clock.Advance(TimeSpan.FromSeconds(1));
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("Wait for invoice");
    }

    [Fact]
    public async Task Invalid_holds_and_resumptions_get_the_error_of_each_operation()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        (await HoldAsync(sandbox, "shop-1", "billinkUsername", "nobody")).ShouldBeError("101");
        (await HoldAsync(sandbox, "shop-1", "billinkID", "wrong")).ShouldBeError("101");
        (await HoldAsync(sandbox, "shop-1", "workflowNumber", "")).ShouldBeError("401");
        (await HoldAsync(sandbox, "shop-1", "workflowNumber", "2")).ShouldBeError("402");
        (await HoldAsync(sandbox, "nowhere", "workflowNumber", "1")).ShouldBeError("402");
        (await sandbox.SendJsonAsync(V2Operations.OnHold, V2Message.About("shop-1", message => message["days"] = 15))).ShouldBeError("403");
        (await HoldAsync(sandbox, "shop-1", "workflowNumber", "1")).ShouldBeError("701");

        var resumed = await sandbox.SendJsonAsync(V2Operations.Resume, V2Message.About("nowhere"));
        resumed.ShouldBeError("400");
        resumed.Status.ShouldBe(400);
        (await sandbox.SendJsonAsync(V2Operations.Resume, V2Message.About("shop-1", message => message["billinkID"] = "wrong")))
            .ShouldBeError("400");
        (await sandbox.SendJsonAsync(V2Operations.Resume, "[]")).ShouldBeError("400");
    }

    [Fact]
    public async Task Another_merchants_order_is_unknown()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        var hold = V2Message
            .About("1SBXshop-1", message => (message["billinkUsername"], message["billinkID"]) =
                (TestMerchants.OtherUsername, TestMerchants.OtherId));
        (await sandbox.SendJsonAsync(V2Operations.OnHold, hold)).ShouldBeError("402");
        (await sandbox.SendJsonAsync(V2Operations.Message, hold)).ShouldBeError("402");
        (await sandbox.SendJsonAsync(V2Operations.Resume, hold)).ShouldBeError("400");
    }

    [Fact]
    public async Task A_note_is_accepted_for_an_existing_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        (await NoteAsync(sandbox, "shop-1", 1))["code"].ShouldBe("200");
        (await NoteAsync(sandbox, "shop-1", null)).ShouldBeSuccess();
        (await NoteAsync(sandbox, "shop-1", 2)).ShouldBeError("402");
        (await NoteAsync(sandbox, "nowhere", null)).ShouldBeError("402");
        (await sandbox.SendJsonAsync(V2Operations.Message, V2Message.About("shop-1", message => message["billinkID"] = "wrong")))
            .ShouldBeError("101");
    }

    private static Task<V2Reply> HoldAsync(TestSandbox sandbox, string number, string field, string value) =>
        sandbox.SendJsonAsync(V2Operations.OnHold, V2Message.About(number, message => message[field] = value));

    private static Task<V2Reply> NoteAsync(TestSandbox sandbox, string number, int? workflow) => sandbox.SendJsonAsync(
        V2Operations.Message, V2Message
            .About(number, message => (message["workflowNumber"], message["message"]) = (workflow, "Ships on Monday.")));
}
