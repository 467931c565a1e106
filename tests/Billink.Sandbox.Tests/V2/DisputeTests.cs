using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.V2;

public sealed class DisputeTests
{
    [Fact]
    public async Task A_dispute_stops_the_workflow_until_it_is_resolved()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        var first = await sandbox.SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("shop-1"));
        var second = await sandbox
            .SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("1SBXshop-1", dispute => dispute["category"] = "damaged goods"));

        second["category"].ShouldBe("3");
        second["id"].ShouldNotBe(first["id"]);
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("Dispute");
        (await sandbox.SendJsonAsync(V2Operations.OnHold, V2Message.About("shop-1"))).ShouldBeError("701");

        sandbox.Clock.Advance(TimeSpan.FromDays(30));
        await ResolveAsync(sandbox, first);
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("Dispute");
        await ResolveAsync(sandbox, second);
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("Wait for invoice");
        sandbox.Clock.Advance(TimeSpan.FromDays(3));
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("Wait for payment");
    }

    [Theory]
    [InlineData("billinkUsername", "nobody")]
    [InlineData("billinkId", "wrong")]
    [InlineData("category", "7")]
    [InlineData("customerName", "")]
    [InlineData("message", null)]
    [InlineData("fileName", "lamp.exe")]
    [InlineData("fileName", null)]
    [InlineData("file", "no base64!")]
    [InlineData("invoice", "nowhere")]
    public async Task An_invalid_dispute_is_rejected_with_the_reason(string field, string? value)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        var reply = await sandbox
            .SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("shop-1", dispute => dispute[field] = value));

        reply.ShouldBeError("400");
        reply["error"].ShouldNotBeNullOrEmpty();
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("Wait for invoice");
    }

    [Fact]
    public async Task Both_spellings_of_the_id_are_accepted()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        var dispute = V2Message.Dispute("shop-1").Replace("\"billinkId\"", "\"billinkID\"", StringComparison.Ordinal);
        (await sandbox.SendJsonAsync(V2Operations.CreateDispute, dispute)).ShouldBeSuccess();
    }

    [Fact]
    public async Task The_categories_are_those_that_a_dispute_accepts()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var reply = await sandbox.SendJsonAsync(V2Operations.ListDisputeCategories, V2Message.Signed().ToJsonString());

        var ids = reply.Root.GetProperty("categories").EnumerateArray().Select(category => category.GetProperty("id").GetString()!)
            .ToList();
        ids.ShouldNotBeEmpty();
        foreach (var id in ids)
        {
            await sandbox.PlaceAsync($"shop-{id}");
            (await sandbox.SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute($"shop-{id}", dispute => dispute["category"] = id)))
                .ShouldBeSuccess();
        }
    }

    [Fact]
    public async Task An_unknown_dispute_cannot_be_resolved()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.ResolveDisputeAsync(1));
        using var response = await sandbox.Http.PostAsync(new Uri("/_sandbox/disputes/1/resolve", UriKind.Relative), content: null);
        ((int)response.StatusCode).ShouldBe(404);
    }

    private static Task ResolveAsync(
        TestSandbox sandbox, V2Reply dispute) => sandbox.Sandbox.ResolveDisputeAsync(dispute.Root.GetProperty("id").GetInt32());
}
