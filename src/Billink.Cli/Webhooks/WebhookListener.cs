using Billink.Cli.Terminals;
using Billink.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Billink.Cli.Webhooks;

/// <summary>Receives webhooks on a port of its own, and shows them.</summary>
internal sealed class WebhookListener : IDisposable
{
    private const long MaxBodySize = 1024 * 1024;

    private readonly ListenerSettings settings;
    private readonly Terminal terminal;
    private readonly Forwarder? forwarder;
    private readonly SemaphoreSlim oneAtATime = new(1);
    private readonly TaskCompletionSource done = new();
    private int seen;
    private bool allValid = true;

    private WebhookListener(ListenerSettings settings, Terminal terminal)
    {
        (this.settings, this.terminal) = (settings, terminal);
        forwarder = settings.Forward is { } to ? new Forwarder(to) : null;
    }

    /// <summary>Listens until it is cancelled, or until the number of deliveries is reached.</summary>
    /// <returns><see cref="ExitCode.Failure"/> when a delivery could not be verified.</returns>
    public static async Task<int> RunAsync(ListenerSettings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        using var listener = new WebhookListener(settings, terminal);
        await using var server = Build(settings.Url, listener.ReceiveAsync);
        await server.StartAsync(cancellationToken);
        terminal.Line($"Listening on {server.Urls.First()}", LineStyle.Success);
        if (settings.Secrets is null)
            terminal.Line("There is no secret, so nothing is verified.", LineStyle.Warning);

        using (cancellationToken.Register(() => listener.done.TrySetResult()))
            await listener.done.Task;
        await server.StopAsync(CancellationToken.None);
        return listener.allValid ? ExitCode.Success : ExitCode.Failure;
    }

    public void Dispose()
    {
        forwarder?.Dispose();
        oneAtATime.Dispose();
    }

    private static WebApplication Build(string url, RequestDelegate receive)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBodySize;
        });
        var server = builder.Build();
        server.Urls.Add(url);
        server.Run(receive);
        return server;
    }

    private async Task ReceiveAsync(HttpContext http)
    {
        using var bytes = new MemoryStream();
        try
        {
            await http.Request.Body.CopyToAsync(bytes, http.RequestAborted);
        }
        catch (BadHttpRequestException exception)
        {
            http.Response.StatusCode = exception.StatusCode;
            return;
        }

        var body = bytes.ToArray();
        await oneAtATime.WaitAsync(http.RequestAborted);
        try
        {
            http.Response.StatusCode = await HandleAsync(http.Request, body, http.RequestAborted);
        }
        finally
        {
            oneAtATime.Release();
        }

        // The server may stop only after the sender has its response.
        http.Response.OnCompleted(() =>
        {
            if (Interlocked.Increment(ref seen) == settings.Count)
                done.TrySetResult();
            return Task.CompletedTask;
        });
    }

    private async Task<int> HandleAsync(HttpRequest request, byte[] body, CancellationToken cancellationToken)
    {
        var names = new BillinkWebhookHeaders();
        terminal.Line($"{request.Method} {request.Path}  {request.Headers[names.Id]}".TrimEnd(), LineStyle.Heading);
        var isValid = true;
        if (settings.Secrets is { } secrets)
        {
            var verification = BillinkWebhook.Verify(body, request.Headers[names.Signature], request.Headers[names.Timestamp], secrets);
            isValid = verification.IsValid;
            Delivery.Show(verification, terminal);
        }

        Delivery.Show(body, terminal);
        var status = isValid ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
        if (forwarder is not null)
        {
            var (returned, text) = await forwarder.SendAsync(request, body, cancellationToken);
            terminal.Line($"  {text}", returned is >= 200 and < 300 ? LineStyle.Success : LineStyle.Error);
            status = returned ?? StatusCodes.Status502BadGateway;
        }

        allValid &= isValid;
        return status;
    }

    // The command handles Ctrl+C.
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
