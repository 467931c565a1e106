using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Billink.Testing;

namespace Billink.Sandbox.Web.Tests.Samples;

/// <summary>The webshop as a separate process, which starts its own sandbox. The test that starts it stops it.</summary>
internal sealed class WebshopProgram : IDisposable
{
    private readonly Process process;

    private WebshopProgram(Process process, Uri url) => (this.process, Url) = (process, url);

    public Uri Url { get; }

    /// <summary>Starts the shop, and waits until it listens.</summary>
    public static async Task<WebshopProgram> StartAsync()
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Repository.File("samples", "Webshop"),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Webshop.dll"));
        start.ArgumentList.Add($"--Urls={url}");
        var shop = new WebshopProgram(Process.Start(start)!, url);
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        (await shop.process.StandardOutput.ReadLineAsync(timeout.Token)).ShouldNotBeNull().ShouldStartWith("Shop ");
        return shop;
    }

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
    }

    // The shop tells the sandbox its address before it listens, so it can't take any free port.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
