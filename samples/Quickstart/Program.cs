using System.Globalization;
using Billink;
using Billink.Sandbox;
using Microsoft.Extensions.Configuration;
using Quickstart;

// dotnet run --project samples/Quickstart [--url URL --username NAME --id KEY]
// Without a URL, the program starts a sandbox in its own process, on a free loopback port.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var arguments = new ConfigurationBuilder().AddCommandLine(args).Build();

await using var sandbox = arguments["url"] is null ? await BillinkSandbox.StartAsync() : null;
var server = sandbox?.Url ?? new Uri(arguments["url"]!);

using var billink = new BillinkClient(new BillinkOptions
{
    BaseUrl = server,
    Username = arguments["username"] ?? sandbox?.Credentials.Username ?? "sandbox-user",
    Id = arguments["id"] ?? sandbox?.Credentials.Id ?? "sandbox-client",
});
using var shopper = new Shopper(server);

Console.WriteLine($"Billink for .NET against {server}");
var run = Guid.NewGuid().ToString("N")[..8];

try
{
    await new SessionOrder(billink, shopper).RunAsync($"V2-{run}");
    await new LegacyOrder(billink).RunAsync($"V1-{run}");
    Console.WriteLine();
    Console.WriteLine("Done: two orders, from checkout to payment.");
    return 0;
}
catch (Exception exception) when (exception is BillinkException or HttpRequestException or TimeoutException)
{
    await Console.Error.WriteLineAsync($"Failed: {exception.Message}");
    return 1;
}
