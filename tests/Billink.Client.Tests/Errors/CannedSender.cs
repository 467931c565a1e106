using System.Net;
using System.Net.Http.Headers;
using Billink.Sending;

namespace Billink.Client.Tests.Errors;

/// <summary>Sends the same bytes as the reply to every request, without a network.</summary>
/// <param name="body">The bytes.</param>
/// <param name="status">The HTTP status.</param>
/// <param name="mediaType">The media type.</param>
internal sealed class CannedSender(byte[] body, int status = 200, string mediaType = "application/json") : IBillinkSender
{
    /// <summary>The number of bytes of its reply.</summary>
    public int Length => body.Length;

    /// <summary>The number of requests.</summary>
    public int Count { get; private set; }

    public Task<HttpResponseMessage> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default)
    {
        Count++;
        request.ConfirmSending();
        var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue(mediaType) } };
        return Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content });
    }

    /// <summary>Calls an operation.</summary>
    /// <returns>The exception; null for a success.</returns>
    public async Task<Exception?> CallAsync(BillinkOperation operation, int maxAttempts = 1, Action<BillinkOptions>? configure = null)
    {
        var options = new BillinkOptions { BaseUrl = new Uri("http://localhost"), Username = "shop-user", Id = "shop-key" };
        options.Retry.MaxAttempts = maxAttempts;
        options.Retry.Delay = TimeSpan.Zero;
        configure?.Invoke(options);
        var transport = new BillinkTransport(this, options);
        return await Record.ExceptionAsync(() => Operations.SendAsync(transport, operation, Redaction.Marked.RequestOf(operation)));
    }
}
