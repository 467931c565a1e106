using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Billink.Client.Tests;

/// <summary>A real server on a free port of the loopback interface. It sends a test's replies, and records the requests.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Received> received = new();
    private readonly ConcurrentQueue<Dictionary<string, string>> headers = new();

    private LoopbackServer(WebApplication app, RequestDelegate reply)
    {
        this.app = app;
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            received.Enqueue(new Received(
                context.Request.Method, context.Request.Path + context.Request.QueryString, context.Request.ContentType,
                    await reader.ReadToEndAsync(), context.Request.Headers.UserAgent.ToString()));
            headers.Enqueue(context.Request.Headers.ToDictionary(
                header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
            await reply(context);
        });
    }

    /// <summary>The address of the server.</summary>
    public Uri Url => new(app.Urls.Single());

    /// <summary>The received requests, in order.</summary>
    public IReadOnlyList<Received> Requests => [.. received];

    /// <summary>Returns the values of a header of the received requests, in order; empty where a request doesn't have it.</summary>
    public IReadOnlyList<string> Header(string name) => [.. headers.Select(request => request.GetValueOrDefault(name, ""))];

    /// <summary>Starts a server that sends the same reply to every request.</summary>
    public static Task<LoopbackServer> StartWithReplyAsync(
        string body, string contentType = "application/json", HttpStatusCode status = HttpStatusCode.OK) =>
        StartAsync(async context =>
        {
            context.Response.StatusCode = (int)status;
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync(body);
        });

    /// <summary>Starts a server.</summary>
    public static async Task<LoopbackServer> StartAsync(RequestDelegate reply)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LoopbackServer(builder.Build(), reply);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>A client of this server.</summary>
    public BillinkClient NewClient(Action<BillinkOptions>? configure = null)
    {
        var options = new BillinkOptions { BaseUrl = Url, Username = "shop-user", Id = "shop-key" };
        options.Retry.Delay = TimeSpan.Zero;
        configure?.Invoke(options);
        return new BillinkClient(options);
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    /// <summary>One request.</summary>
    internal sealed record Received(string Method, string Url, string? ContentType, string Body, string UserAgent);
}
