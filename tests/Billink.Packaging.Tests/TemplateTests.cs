using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Billink.Packaging.Tests;

/// <summary>A developer who creates a shop with <c>dotnet new</c>.</summary>
/// <param name="packed">The packages.</param>
[Collection(PackedProjectsCollection.Name)]
public sealed partial class TemplateTests(PackedProjects packed) : IDisposable
{
    private const string Input = "<input [^>]*name=\"(?<name>[^\"]*)\"[^>]*value=\"(?<value>[^\"]*)\"";

    private readonly OfflineFolder folder = new(packed);

    // A hyphen can be in the name of a project, but not in a namespace.
    [Fact]
    public async Task A_shop_of_the_template_builds_with_the_packages_and_sells()
    {
        var hive = Path.Combine(folder.Path, "templates");
        Command.Run("dotnet", "new", "install", packed.FileOf("Billink.Templates"), "--debug:custom-hive", hive);
        var project = Path.Combine(folder.Path, "lamp-shop");
        Command.Run("dotnet", "new", "billink-webshop", "--output", project, "--debug:custom-hive", hive);
        Command.Run("dotnet", "build", project, "-nologo", "-nodeReuse:false", "-warnaserror");

        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        using var shop = Start(project, url);
        try
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            (await shop.StandardOutput.ReadLineAsync(timeout.Token)).ShouldNotBeNull().ShouldStartWith("Shop ");
            (await BuyThroughV1Async(url)).ShouldContain("Placed through v1");
        }
        finally
        {
            shop.Kill(entireProcessTree: true);
            await shop.WaitForExitAsync();
        }
    }

    public void Dispose() => folder.Dispose();

    private static Process Start(string project, Uri url) =>
        Process.Start(new ProcessStartInfo("dotnet", ["run", "--project", project, "--no-build", "--", $"--Urls={url}"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;

    private static async Task<string> BuyThroughV1Async(Uri shop)
    {
        using var client = new HttpClient { BaseAddress = shop };
        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));
        var fields = Inputs().Matches(page)
            .Select(input => KeyValuePair.Create(input.Groups["name"].Value, WebUtility.HtmlDecode(input.Groups["value"].Value)));
        using var form = new FormUrlEncodedContent(fields);
        using var reply = await client.PostAsync(new Uri("/?handler=Legacy", UriKind.Relative), form);
        return await reply.Content.ReadAsStringAsync();
    }

    [GeneratedRegex(Input, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inputs();

    // The shop tells the sandbox its address before it listens, so it can't take any free port.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
