using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Webhooks;

/// <summary>Setting and disabling webhooks, in both generations, and the secret.</summary>
public sealed class WebhookOperationTests
{
    private const string Address = "http://127.0.0.1:1/billink";

    public static TheoryData<string, string> Pairs => new()
    {
        { V2Operations.SetOrderWebhook.Id, V2Operations.DisableOrderWebhook.Id },
        { V2Operations.SetSessionWebhook.Id, V2Operations.DisableSessionWebhook.Id },
        { V2Operations.SetOrderWebhookV3.Id, V2Operations.DisableOrderWebhookV3.Id },
        { V2Operations.SetSessionWebhookV3.Id, V2Operations.DisableSessionWebhookV3.Id },
    };

    public static TheoryData<string> All =>
        new(V2Operations.All.Where(operation => operation.Id.StartsWith("Webhooks_", StringComparison.Ordinal)).Select(operation =>
        operation.Id));

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task Each_channel_is_set_and_disabled(string set, string disable)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await SendAsync(sandbox, V2Operations.GenerateWebhookSecret.Id)).ShouldBeSuccess();

        (await SendAsync(sandbox, set, Address))["message"].ShouldBe("Webhook has been set");
        (await SendAsync(sandbox, disable))["message"].ShouldBe("Webhook has been disabled");
        (await SendAsync(sandbox, disable)).ShouldBeSuccess();
    }

    [Fact]
    public async Task A_secret_has_32_bytes_and_is_new_each_time()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var first = (await SendAsync(sandbox, V2Operations.GenerateWebhookSecret.Id))["secret"];
        var second = (await SendAsync(sandbox, V2Operations.GenerateWebhookSecret.Id))["secret"];

        Convert.FromBase64String(first).Length.ShouldBe(32);
        second.ShouldNotBe(first);
    }

    [Theory]
    [InlineData("Webhooks_SetOrderV3")]
    [InlineData("Webhooks_SetSessionV3")]
    public async Task A_signed_webhook_needs_a_secret_first(string set)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await SendAsync(sandbox, set, Address);

        reply.Status.ShouldBe(400);
        reply["message"].ShouldBe("Webhook signing secret is not set. Please, generate the secret first");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Missing_and_invalid_members_are_named(string operation)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await SendAsync(sandbox, operation, Address, without: "billinkUsername"))["message"].ShouldBe("billinkUsername parameter missing");
        (await SendAsync(sandbox, operation, Address, without: "billinkID"))["message"].ShouldBe("billinkID parameter missing");
        var stranger = await sandbox
            .SendJsonAsync(Find(operation), $$"""{"billinkUsername":"sandbox-user","billinkID":"wrong","url":"{{Address}}"}""");
        (stranger.Status, stranger["message"]).ShouldBe((404, "Client not found"));
        (await sandbox.SendJsonAsync(Find(operation), "nonsense"))["message"].ShouldBe("billinkUsername parameter missing");
    }

    [Theory]
    [InlineData("", "url parameter is empty")]
    [InlineData("shop.example/billink", "Invalid url parameter")]
    [InlineData("ftp://shop.example/", "Invalid url parameter")]
    [InlineData("http://shop.example/", "Invalid url parameter")] // only unsigned webhooks can have http URLs
    [InlineData("https://user:password@shop.example/", "Invalid url parameter")]
    [InlineData("https://169.254.169.254/latest/meta-data", "Invalid url parameter")]
    [InlineData("https://[fe80::1]/", "Invalid url parameter")]
    [InlineData("https://[::ffff:10.0.0.1]/", "Invalid url parameter")]
    [InlineData("https://10.1.2.3/", "Invalid url parameter")]
    [InlineData("https://192.168.1.1/", "Invalid url parameter")]
    [InlineData("https://0.0.0.0/", "Invalid url parameter")]
    public async Task A_forbidden_address_is_rejected(string url, string message)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await SendAsync(sandbox, V2Operations.GenerateWebhookSecret.Id);

        var reply = await SendAsync(sandbox, V2Operations.SetOrderWebhookV3.Id, url);

        (reply.Status, reply["message"]).ShouldBe((400, message));
    }

    [Fact]
    public async Task An_option_allows_private_networks()
    {
        await using var sandbox = await TestSandbox
            .StartAsync(new BillinkSandboxOptions { AllowPrivateWebhooks = true, AllowLoopbackWebhooks = false });

        (await SendAsync(sandbox, V2Operations.SetOrderWebhook.Id, "http://192.168.1.1/")).ShouldBeSuccess();
        (await SendAsync(sandbox, V2Operations.SetOrderWebhook.Id, Address)).Status.ShouldBe(400);
        (await SendAsync(sandbox, V2Operations.SetOrderWebhook.Id, "http://169.254.169.254/")).Status.ShouldBe(400);
    }

    private static Task<V2Reply> SendAsync(TestSandbox sandbox, string operation, string? url = null, string? without = null)
    {
        var message = V2Message.Signed();
        if (url is not null)
            message["url"] = url;
        if (without is not null)
            message.Remove(without);
        return sandbox.SendJsonAsync(Find(operation), message.ToJsonString());
    }

    private static BillinkOperation Find(string id) => V2Operations.All.Single(operation => operation.Id == id);
}
