using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Hosting;

/// <summary>
/// Rejects requests that a page of another site sends to the dashboard, the checkout or the control routes. The sandbox has no sign-in, so
/// such a page could otherwise delete its data. Programs send no <c>Origin</c> header, and are accepted.
/// </summary>
internal static class SameOrigin
{
    public static void UseSameOrigin(this IApplicationBuilder server) => server.Use((http, next) =>
    {
        if (HttpMethods.IsGet(http.Request.Method) || !IsForPeople(http.Request.Path) || IsFromHere(http.Request))
            return next(http);
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsForPeople(PathString path) =>
        path.StartsWithSegments("/dashboard", StringComparison.OrdinalIgnoreCase)
            || path.StartsWithSegments("/_sandbox", StringComparison.OrdinalIgnoreCase)
            || path.StartsWithSegments("/checkout", StringComparison.OrdinalIgnoreCase);

    private static bool IsFromHere(HttpRequest request) => request.Headers.Origin.ToString() switch
    {
        "" => true,
        var origin => Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority == request.Host.Value,
    };
}
