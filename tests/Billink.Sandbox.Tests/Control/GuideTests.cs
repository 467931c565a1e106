using System.Text;
using System.Text.RegularExpressions;
using Billink.Sandbox.Tests.Harness;
using Billink.Testing;
using Billink.V2;

namespace Billink.Sandbox.Tests.Control;

/// <summary>The curl commands in the guide work.</summary>
public sealed partial class GuideTests
{
    // Deliveries and kinds of fault are tested where webhooks are.
    private static readonly string[] Elsewhere = ["$DELIVERY", "KIND"];

    [Fact]
    public async Task Every_curl_command_of_the_guide_succeeds()
    {
        var commands = Curl().Matches(await File.ReadAllTextAsync(Repository.File("docs", "sandbox.md")))
            .Where(command => !Elsewhere.Any(word => command.Value.Contains(word, StringComparison.Ordinal)))
            .ToList();
        commands.Count.ShouldBeGreaterThan(20);
        foreach (var command in commands)
            await TryAsync(command);
    }

    private static async Task TryAsync(Match command)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");
        await sandbox.PlaceAsync("shop-3");
        await sandbox.Sandbox.SnapshotAsync("before");
        var session = await sandbox.OpenSessionAsync("shop-2");
        var dispute = await sandbox.SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("shop-3"));
        var path = command.Groups["path"].Value
            .Replace("$DISPUTE", dispute["id"], StringComparison.Ordinal)
            .Replace("$ID", session, StringComparison.Ordinal);
        var body = command.Groups["body"];
        var method = command.Groups["method"] is { Success: true, Value: var given } ? given : body.Success ? "POST" : "GET";

        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body.Success)
            request.Content = new StringContent(body.Value, Encoding.UTF8, "application/x-www-form-urlencoded"); // as curl does
        using var response = await sandbox.Http.SendAsync(request);

        response.IsSuccessStatusCode
            .ShouldBeTrue($"{command.Value} got {response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }

    [GeneratedRegex(
        """curl (-i )?(-X (?<method>[A-Z]+) )?"?\$S(?<path>/_sandbox[^\s"`]*)"?( -H '[^']*')?( -d '(?<body>[^']*)')?""",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Curl();
}
