using System.Net;
using Billink.Sandbox.Tests.Harness;

namespace Billink.Sandbox.Tests;

/// <summary>A test acts as the shopper over HTTP.</summary>
public sealed class ControlTests
{
    [Theory]
    [InlineData("accept", "order_created")]
    [InlineData("decline", "failed")]
    [InlineData("cancel", "cancelled")]
    public async Task A_session_ends_once_and_its_state_is_sent(string verb, string state)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        (await PostAsync(sandbox, id, verb)).ShouldBe((HttpStatusCode.OK, $$"""{"status":"{{state}}"}"""));
        (await PostAsync(sandbox, id, "accept")).ShouldBe((HttpStatusCode.Conflict, $$"""{"status":"{{state}}"}"""));
    }

    [Fact]
    public async Task An_unknown_session_is_not_found()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await PostAsync(sandbox, "none", "accept")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(TestSandbox sandbox, string id, string verb)
    {
        using var response = await sandbox.Http.PostAsync(new Uri($"/_sandbox/sessions/{id}/{verb}", UriKind.Relative), content: null);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
