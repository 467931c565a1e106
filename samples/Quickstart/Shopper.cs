using System.Net;

namespace Quickstart;

/// <summary>What a shopper does in the hosted checkout. A sandbox does it on request; anywhere else a person has to.</summary>
internal sealed class Shopper(Uri server) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = server };

    /// <summary>Accepts the order of a session.</summary>
    /// <returns>False when the server isn't a sandbox, so that somebody must open the session's URL.</returns>
    public async Task<bool> AcceptAsync(string sessionId)
    {
        using var reply = await http.PostAsync(new Uri($"/_sandbox/sessions/{Uri.EscapeDataString(sessionId)}/accept", UriKind.Relative), content: null);
        if (reply.StatusCode is HttpStatusCode.NotFound)
            return false;
        reply.EnsureSuccessStatusCode();
        return true;
    }

    public void Dispose() => http.Dispose();
}
