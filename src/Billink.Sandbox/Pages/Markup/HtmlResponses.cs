using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Pages.Markup;

/// <summary>
/// Writes pages. They have no inline scripts or styles, and load nothing from other sites except a shop's logo. Only the dashboard has a
/// script, which it doesn't need to work.
/// </summary>
internal static class HtmlResponses
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data: https: http:; frame-ancestors 'none'; base-uri 'none'";

    private const string PolicyWithScript = Policy + "; script-src 'self'; connect-src 'self'";

    private static readonly ConcurrentDictionary<string, byte[]> Files = new(StringComparer.Ordinal);

    /// <summary>Writes a page, which can have a script of the sandbox's own.</summary>
    public static Task WritePageAsync(this HttpContext http, Html page, bool hasScript = false)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = hasScript ? PolicyWithScript : Policy;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(page.ToString(), http.RequestAborted);
    }

    /// <summary>Redirects to a page, which the browser gets with GET.</summary>
    public static void SeeOther(this HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }

    /// <summary>Serves a style sheet or a script of the assembly.</summary>
    public static void MapFile(this IEndpointRouteBuilder routes, string path, string resource) =>
        routes.MapGet(path, (RequestDelegate)(http =>
    {
        var file = Files.GetOrAdd(resource, Read);
        http.Response.ContentType = resource.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript" : "text/css; charset=utf-8";
        http.Response.ContentLength = file.Length;
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return http.Response.Body.WriteAsync(file, http.RequestAborted).AsTask();
    }));

    private static byte[] Read(string resource)
    {
        using var stream = typeof(HtmlResponses).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
