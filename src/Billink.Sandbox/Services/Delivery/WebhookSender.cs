using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Text;
using Billink.Sandbox.Api.V2.Webhooks;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Webhooks;
using Billink.V2;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>Sends one delivery over HTTP: it follows no redirect and uses no proxy, as both lead elsewhere than to the address that was checked.</summary>
internal sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan OldAge = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(10);

    private readonly HttpClient http;
    private readonly SandboxClock clock;

    public WebhookSender(BillinkSandboxOptions options, SandboxClock clock)
    {
        this.clock = clock;
        var addresses = options.WebhookAddressPolicy;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = null, // Billink sends no trace headers
            PooledConnectionIdleTimeout = IdleTime,
            ConnectCallback = (context, cancellationToken) => addresses.ConnectAsync(context.DnsEndPoint, cancellationToken),
        };

        // A shop on this machine has a development certificate, if any, and nobody is between it and the sandbox.
        handler.SslOptions.RemoteCertificateValidationCallback = (connection, _, _, errors) =>
            errors is SslPolicyErrors.None || connection is SslStream { TargetHostName: "localhost" or "127.0.0.1" or "::1" };
        http = new HttpClient(handler) { Timeout = options.WebhookTimeout };
    }

    /// <summary>Tries once. Never throws, unless the sandbox ends.</summary>
    public async Task<DeliveryAttempt> SendAsync(WebhookDelivery delivery, string? secret, CancellationToken cancellationToken)
    {
        using var request = Request(delivery, secret);
        var headers = string.Concat(request.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}\n"));
        var watch = Stopwatch.StartNew();
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            var reply = await ReadAsync(response, cancellationToken);
            return Attempt((int)response.StatusCode, reply, problem: null);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && Describe(exception) is not null)
        {
            return Attempt(status: null, reply: null, Describe(exception));
        }

        DeliveryAttempt Attempt(int? status, string? reply, string? problem) => new()
        {
            DeliveryId = delivery.Id,
            Number = delivery.Attempts + 1,
            At = clock.GetUtcNow(),
            Milliseconds = watch.ElapsedMilliseconds,
            RequestHeaders = headers,
            Status = status,
            Reply = reply,
            Problem = problem,
        };
    }

    public void Dispose() => http.Dispose();

    private HttpRequestMessage Request(WebhookDelivery delivery, string? secret)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, delivery.Url)
        {
            Content = new StringContent(delivery.Body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        };
        request.Headers.TryAddWithoutValidation(V2Webhooks.IdHeader, delivery.Key);
        if (!delivery.IsSigned)
            return request;

        // The receiver's clock isn't turned with the sandbox's, so what it compares with its own is the time outside.
        var at = clock.Source.GetUtcNow();
        if (delivery.Fault is WebhookFault.OldTimestamp)
            at -= OldAge;
        var timestamp = WebhookSignature.Timestamp(at);
        var key = delivery.Fault is WebhookFault.WrongSignature || secret is null ? GenerateWebhookSecretHandler.NewSecret() : secret;
        request.Headers.TryAddWithoutValidation(V2Webhooks.TimestampHeader, timestamp);
        request.Headers.TryAddWithoutValidation(V2Webhooks.SignatureHeader, WebhookSignature.Sign(key, timestamp, delivery.Body));
        return request;
    }

    /// <summary>Only the beginning: an answer without end must not fill the database, nor take longer than the timeout.</summary>
    private async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(http.Timeout);
        await using var stream = await response.Content.ReadAsStreamAsync(timeout.Token);
        var buffer = new byte[DeliveryAttempt.LongestReply];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, timeout.Token);
        return Encoding.UTF8.GetString(buffer, 0, length).Replace("\0", "", StringComparison.Ordinal); // which PostgreSQL can't keep
    }

    private static string? Describe(Exception exception) => exception switch
    {
        HttpRequestException { InnerException: WebhookBlockedException refused } => refused.Message,
        HttpRequestException request => request.Message,
        OperationCanceledException => "No answer in time.",
        IOException broken => broken.Message,
        _ => null,
    };
}
