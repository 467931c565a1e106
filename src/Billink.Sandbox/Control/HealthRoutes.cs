using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>The health check for probes.</summary>
internal static class HealthRoutes
{
    public static void Map(IEndpointRouteBuilder routes, SandboxStore store) =>
        routes.MapGet("/health", (RequestDelegate)(http => CheckAsync(http, store)));

    /// <summary>200 if the database responds, else 503.</summary>
    private static async Task CheckAsync(HttpContext http, SandboxStore store)
    {
        var isHealthy = await store.ReadAsync(db => db.Database.CanConnectAsync(http.RequestAborted), http.RequestAborted);
        http.Response.StatusCode = isHealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "text/plain; charset=utf-8";
        await http.Response.WriteAsync(isHealthy ? "healthy\n" : "the database doesn't respond\n", http.RequestAborted);
    }
}
