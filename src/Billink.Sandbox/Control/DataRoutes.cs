using System.Globalization;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>Reset, samples and snapshots over HTTP.</summary>
internal static class DataRoutes
{
    private const int DefaultSamples = 24;

    public static void Map(IEndpointRouteBuilder routes, SandboxData data)
    {
        routes.MapPost("/_sandbox/reset", (RequestDelegate)(http => CompleteAsync(http, data.ResetAsync(http.RequestAborted))));
        routes.MapPost("/_sandbox/seed", (RequestDelegate)(http => SeedAsync(http, data)));
        routes.MapPost("/_sandbox/snapshots/{name}",
            (RequestDelegate)(http => CompleteAsync(http, data.SnapshotAsync(http.Route("name"), http.RequestAborted))));
        routes.MapPost("/_sandbox/snapshots/{name}/restore", (RequestDelegate)(http => RestoreAsync(http, data)));
    }

    private static Task SeedAsync(HttpContext http, SandboxData data)
    {
        var text = http.Query("orders") ?? DefaultSamples.ToString(CultureInfo.InvariantCulture);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var orders)
            && orders is >= 1 and <= SandboxData.MostSamples
            ? CompleteAsync(http, data.SeedAsync(orders, http.RequestAborted))
            : http.WriteProblemAsync(StatusCodes.Status400BadRequest, $"orders is a number from 1 to {SandboxData.MostSamples}.");
    }

    private static async Task RestoreAsync(HttpContext http, SandboxData data)
    {
        if (await data.RestoreAsync(http.Route("name"), http.RequestAborted))
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        else
            await http.WriteProblemAsync(
                StatusCodes.Status404NotFound, $"There is no such snapshot. There are: {string.Join(", ", data.Snapshots)}.");
    }

    private static async Task CompleteAsync(HttpContext http, Task work)
    {
        await work;
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
