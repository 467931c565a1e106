using Microsoft.AspNetCore.Http;

namespace Billink.Cli.Webhooks;

/// <summary>Passes a delivery on as it came, so that the application behind can verify it itself.</summary>
/// <param name="to">The application.</param>
internal sealed class Forwarder(Uri to) : IDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>The application's status; null, and the reason, when it didn't answer.</summary>
    public async Task<(int? Status, string Words)> SendAsync(HttpRequest delivery, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new ReadOnlyMemoryContent(body) };
        foreach (var (name, values) in delivery.Headers)
        {
            if (name.StartsWith("X-", StringComparison.OrdinalIgnoreCase))
                request.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        if (delivery.ContentType is { } contentType)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            return ((int)response.StatusCode, $"{to} answered {(int)response.StatusCode}");
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return (null, $"{to} did not answer: {exception.Message}");
        }
    }

    public void Dispose() => http.Dispose();
}
