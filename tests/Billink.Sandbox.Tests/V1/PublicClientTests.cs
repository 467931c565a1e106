using System.Text.Json;
using System.Text.RegularExpressions;
using Billink.Sandbox.Tests.Harness;
using Billink.Testing;
using Billink.V1;

namespace Billink.Sandbox.Tests.V1;

/// <summary>
/// The requests of four public clients in order, captured from their own code. Each order names the check before it.
/// </summary>
public sealed class PublicClientTests
{
    [SharedFact]
    public Task The_requests_of_Avido_are_accepted() => ReplayAsync(
        "avido",
        ("001-check", "500"),
        ("002-check", "417"), // no phone number
        ("003-check", "105"), // workflow 100
        ("004-order", "200"),
        ("005-order", "430"), // an item without VAT rate; the client intends to test an unknown check
        ("006-order", "410"), // no last name
        ("007-status", "0"),
        ("008-status", "705"), // no invoices
        ("009-start-workflow", "500"),
        ("010-start-workflow", "705"), // no invoices
        ("011-on-hold", "200"),
        ("012-on-hold", "200"), // resume
        ("013-credit", "200"),
        ("014-payment", "200"),
        ("015-file", "200"),
        ("016-message", "200"),
        ("017-check", "500"),
        ("018-check", "408"), // no company name
        ("019-order", "200"));

    [SharedFact]
    public Task The_requests_of_Kees_are_accepted() => ReplayAsync(
        "kees",
        ("001-check", "500"),
        ("002-order", "200"),
        ("003-start-workflow", "500"),
        ("004-check", "500"),
        ("005-order", "200"),
        ("006-start-workflow", "500"),
        ("007-check", "105")); // workflow 99

    /// <summary>
    /// Its amounts are arbitrary: credits and payments are far above the order's amount, which the plugin handles as code 707.
    /// </summary>
    [SharedFact]
    public Task The_requests_of_Woo_are_accepted() => ReplayAsync(
        "woo",
        ("001-check", "500"),
        ("002-order", "200"),
        ("003-order", "403"), // the same order again
        ("004-status", "0"),
        ("005-start-workflow", "500"),
        ("006-credit", "707"),
        ("007-credit", "707"),
        ("008-payment", "707"),
        ("009-check", "500"),
        ("010-order", "200"),
        ("011-order", "403"), // the same order again
        ("012-status", "0"),
        ("013-start-workflow", "500"),
        ("014-credit", "707"),
        ("015-credit", "707"),
        ("016-payment", "707"));

    /// <summary>Invalid by later rules: its order numbers have dots, and its status items are in lower case.</summary>
    [SharedFact]
    public Task The_faulty_requests_of_Ruby_are_rejected() => ReplayAsync(
        "ruby",
        ("001-check", "500"),
        ("002-order", "434"), // dots
        ("003-order", "447"), // no check, which the client intends to test
        ("004-start-workflow", "704"), // the order was rejected
        ("005-status", "-1")); // no number

    [SharedFact]
    public Task The_requests_of_Ruby_are_accepted_without_dots_in_order_numbers() => ReplayAsync(
        "ruby",
        message => Regex.Replace(message, "O2014[.]05[.]28[.]", "O2014-05-28-", RegexOptions.None, TimeSpan.FromSeconds(1)),
        ("001-check", "500"),
        ("002-order", "200"),
        ("003-order", "447"),
        ("004-start-workflow", "500"),
        ("005-status", "-1"));

    private static Task ReplayAsync(
        string client, params (string Request, string Code)[] expected) => ReplayAsync(client, message => message, expected);

    private static async Task ReplayAsync(string client, Func<string, string> change, params (string Request, string Code)[] expected)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var uuid = "";
        foreach (var (request, code) in expected)
        {
            var message = change(
                await File.ReadAllTextAsync(Repository.SharedFile("fixtures", "v1", "clients", client, request + ".request.xml")));
            using var meta = JsonDocument
                .Parse(await File.ReadAllTextAsync(Repository.SharedFile("fixtures", "v1", "clients", client, request + ".meta.json")));
            var path = meta.RootElement.GetProperty("path").GetString()!;
            var mediaType = meta.RootElement.GetProperty("headers").TryGetProperty("Content-Type", out var type) ? type.GetString() : null;
            var operation = V1Operations.All.First(operation => operation.Path == path || operation.OlderPath == path);

            var reply = await sandbox.SendAsync(
                operation, path, message.Replace("00000000-0000-4000-8000-000000000001", uuid, StringComparison.Ordinal), mediaType);

            CodeOf(reply).ShouldBe(code, $"{client} {request}: {reply.Text}");
            uuid = reply["UUID"] ?? uuid;
        }
    }

    /// <summary>The code that a client uses.</summary>
    private static string? CodeOf(V1Reply reply) =>
        reply.Error?.Code ?? reply["MSG/INVOICES/INVOICE/STATUS"] ?? reply["MSG/CODE"] ?? reply.Outcomes.Single().Code;
}
