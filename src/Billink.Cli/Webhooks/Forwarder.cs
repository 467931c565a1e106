using Microsoft.AspNetCore.Http;

namespace Billink.Cli.Webhooks;

/// <summary>Forwards a delivery unchanged, so that the application can verify it too.</summary>
/// <param name="to">The URL of the application.</param>
internal sealed class Forwarder(Uri to) : IDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Returns the application's status and a sentence about it. The status is null if the application didn't respond.</summary>
    public async Task<(int? Status, string Text)> SendAsync(
        HttpRequest delivery, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
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
            using var response = await http.SendAsync(request, cancellationToken);
            return ((int)response.StatusCode, $"{to} returned {(int)response.StatusCode}");
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return (null, $"{to} did not respond: {exception.Message}");
        }
    }

    public void Dispose() => http.Dispose();
}
