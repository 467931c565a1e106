using System.Net;
using Billink.Sandbox.Http.Messages;
using Microsoft.AspNetCore.Builder;

namespace Billink.Sandbox.Hosting;

/// <summary>
/// Rejects requests that name the sandbox by a foreign host name. Another site could make its own name resolve to this machine (DNS
/// rebinding), and its page could then read everything. An address can't be rebound, and programs rarely use any other name.
/// </summary>
internal static class HostNames
{
    private const string Localhost = "localhost";

    public static void UseHostNames(this IApplicationBuilder server, BillinkSandboxOptions options)
    {
        var allowed = new HashSet<string>(options.AllowedHosts, StringComparer.OrdinalIgnoreCase);
        if (Uri.TryCreate(options.Url, UriKind.Absolute, out var url)) // not if it has a wildcard
            allowed.Add(url.IdnHost);
        if (options.PublicUrl is { } publicUrl)
            allowed.Add(publicUrl.IdnHost);

        server.Use((http, next) =>
        {
            var host = http.Request.Host.Host;
            return IsThisMachine(host) || allowed.Contains(host)
                ? next(http)
                : http.ForbidAsync("The sandbox doesn't allow this host name. Allow it with --allowed-hosts, in C# with AllowedHosts.");
        });
    }

    // A request of HTTP/1.0 may name no host. Browsers send none like it.
    private static bool IsThisMachine(string host) =>
        host.Length == 0
        || IPAddress.TryParse(host, out _)
        || host.Equals(Localhost, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + Localhost, StringComparison.OrdinalIgnoreCase);
}
