using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Text;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Webhooks;
using Billink.V2;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>
/// Sends a delivery over HTTP. It follows no redirects and uses no proxy, because both lead to addresses that weren't checked.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    private static readonly TimeSpan OldAge = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(10);

    private readonly HttpClient http;
    private readonly SandboxClock clock;

    public WebhookSender(BillinkSandboxOptions options, WebhookAddressPolicy addresses, SandboxClock clock)
    {
        this.clock = clock;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ActivityHeadersPropagator = null, // Billink sends no trace headers
            PooledConnectionIdleTimeout = IdleTime,
            ConnectCallback = (context, cancellationToken) => addresses.ConnectAsync(context.DnsEndPoint, cancellationToken),
        };

        // A shop on this machine has a development certificate, if any, and nothing is between it and the sandbox.
        handler.SslOptions.RemoteCertificateValidationCallback = (connection, _, _, errors) =>
            errors is SslPolicyErrors.None || connection is SslStream { TargetHostName: "localhost" or "127.0.0.1" or "::1" };
        http = new HttpClient(handler) { Timeout = options.WebhookTimeout };
    }

    /// <summary>Makes one attempt. Throws only if the sandbox stops.</summary>
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

        // The receiver's clock doesn't follow the sandbox's, so the timestamp is the machine's time.
        var at = clock.Source.GetUtcNow();
        if (delivery.Fault is WebhookFault.OldTimestamp)
            at -= OldAge;
        var timestamp = WebhookSignature.Timestamp(at);
        var key = delivery.Fault is WebhookFault.WrongSignature || secret is null ? WebhookSignature.NewSecret() : secret;
        request.Headers.TryAddWithoutValidation(V2Webhooks.TimestampHeader, timestamp);
        request.Headers.TryAddWithoutValidation(V2Webhooks.SignatureHeader, WebhookSignature.Sign(key, timestamp, delivery.Body));
        return request;
    }

    /// <summary>Reads only the beginning of the response: an endless one must not fill the database or exceed the timeout.</summary>
    private async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(http.Timeout);
        await using var stream = await response.Content.ReadAsStreamAsync(timeout.Token);
        var buffer = new byte[DeliveryAttempt.LongestReply];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, timeout.Token);
        return Encoding.UTF8.GetString(buffer, 0, length).Replace("\0", "", StringComparison.Ordinal); // PostgreSQL can't store it
    }

    private static string? Describe(Exception exception) => exception switch
    {
        HttpRequestException { InnerException: WebhookBlockedException blocked } => blocked.Message,
        HttpRequestException request => request.Message,
        OperationCanceledException => "No response in time.",
        IOException broken => broken.Message,
        _ => null,
    };
}
