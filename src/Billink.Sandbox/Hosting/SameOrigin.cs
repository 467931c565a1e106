using Billink.Sandbox.Http.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Hosting;

/// <summary>
/// Rejects requests that a page of another site sends, on every route. The sandbox has no sign-in, and its default credentials are public,
/// so such a page could otherwise change data or make the sandbox send webhooks. Links and redirects to the sandbox pass: a shop redirects
/// to the checkout. Programs send neither <c>Sec-Fetch-Site</c> nor <c>Origin</c>, and are accepted.
/// </summary>
internal static class SameOrigin
{
    public static void UseSameOrigin(this IApplicationBuilder server, BillinkSandboxOptions options) => server.Use((http, next) =>
        IsAllowed(http.Request, options.PublicUrl)
            ? next(http)
            : http.ForbidAsync("The sandbox doesn't accept requests that a page of another site sends."));

    private static bool IsAllowed(HttpRequest request, Uri? publicUrl) => request.Headers["Sec-Fetch-Site"].ToString() switch
    {
        // Browsers send it to this machine and over TLS, and scripts can't change it.
        "" => IsOwn(request.Headers.Origin.ToString(), request.Host, publicUrl),
        "same-origin" or "none" => true,
        _ => IsNavigation(request),
    };

    private static bool IsOwn(string origin, HostString host, Uri? publicUrl)
    {
        if (origin.Length == 0)
            return true;
        return Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && (page.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase) || page.Authority == publicUrl?.Authority);
    }

    /// <summary>Whether the request shows a page in a window of its own. Another site's page can't read it.</summary>
    private static bool IsNavigation(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers["Sec-Fetch-Mode"].ToString() == "navigate"
        && request.Headers["Sec-Fetch-Dest"].ToString() == "document";
}
