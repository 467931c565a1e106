using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Billink.Sandbox.Web.Tests.Harness;

/// <summary>A shop that receives webhooks: it stores them, and responds with a status that the test sets.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<Received> received = new();
    private readonly Channel<Received> arrivals = Channel.CreateUnbounded<Received>();

    private Receiver(WebApplication server) => this.server = server;

    /// <summary>The status of the response. Default: 204.</summary>
    public Func<Received, Task<int>> Respond { get; set; } = _ => Task.FromResult(StatusCodes.Status204NoContent);

    public Uri Url => new(server.Urls.First());

    public Uri Orders => new(Url, "/orders");

    public Uri Sessions => new(Url, "/sessions");

    public IReadOnlyList<Received> All => [.. received];

    /// <summary>The received events, in order.</summary>
    public IReadOnlyList<string> Events => [.. received.Select(request => request.Event)];

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore();
        var web = builder.Build();
        web.Urls.Add("http://127.0.0.1:0");
        var receiver = new Receiver(web);
        web.MapFallback((RequestDelegate)receiver.ReceiveAsync);
        await web.StartAsync();
        return receiver;
    }

    /// <summary>Waits for the next request.</summary>
    public async Task<Received> NextAsync()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await arrivals.Reader.ReadAsync(timeout.Token);
    }

    /// <summary>Removes the received webhooks.</summary>
    public void Clear()
    {
        received.Clear();
        while (arrivals.Reader.TryRead(out _))
        {
        }
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var request = new Received(
            http.Request.Path, body.ToArray(), http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()));
        received.Enqueue(request);
        arrivals.Writer.TryWrite(request);
        http.Response.StatusCode = await Respond(request);
    }
}
