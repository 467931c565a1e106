using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Pages.Markup;

/// <summary>Writes pages. They have no scripts, and load nothing from other sites except a shop's logo.</summary>
internal static class HtmlResponses
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' https: http:; frame-ancestors 'none'; base-uri 'none'";

    private static readonly ConcurrentDictionary<string, byte[]> Styles = new(StringComparer.Ordinal);

    public static Task WritePageAsync(this HttpContext http, Html page)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = Policy;
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

    /// <summary>Serves a style sheet of the assembly.</summary>
    public static void MapStyles(this IEndpointRouteBuilder routes, string path, string resource) =>
        routes.MapGet(path, (RequestDelegate)(http =>
    {
        var style = Styles.GetOrAdd(resource, Read);
        http.Response.ContentType = "text/css; charset=utf-8";
        http.Response.ContentLength = style.Length;
        return http.Response.Body.WriteAsync(style, http.RequestAborted).AsTask();
    }));

    private static byte[] Read(string resource)
    {
        using var stream = typeof(HtmlResponses).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
