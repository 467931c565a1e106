using System.Net;

namespace Quickstart;

/// <summary>The shopper in the hosted checkout. A sandbox can decide for the shopper; on any other server, a person must.</summary>
internal sealed class Shopper(Uri server) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = server };

    /// <summary>Accepts the order of a session.</summary>
    /// <returns>False if the server isn't a sandbox. A person must then open the URL of the session.</returns>
    public async Task<bool> AcceptAsync(string sessionId)
    {
        var accept = new Uri($"/_sandbox/sessions/{Uri.EscapeDataString(sessionId)}/accept", UriKind.Relative);
        using var reply = await http.PostAsync(accept, content: null);
        if (reply.StatusCode is HttpStatusCode.NotFound)
            return false;
        reply.EnsureSuccessStatusCode();
        return true;
    }

    public void Dispose() => http.Dispose();
}
