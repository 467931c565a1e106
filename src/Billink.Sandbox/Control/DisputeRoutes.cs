using System.Globalization;
using Billink.Sandbox.Services.Orders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>Resolves disputes, as Billink's customer service does. Not part of Billink's API.</summary>
internal static class DisputeRoutes
{
    public static void Map(IEndpointRouteBuilder routes, DisputeService disputes) =>
        routes.MapPost("/_sandbox/disputes/{id:int}/resolve", (RequestDelegate)(http => ResolveAsync(http, disputes)));

    /// <summary>204, or 404 if there is no such dispute.</summary>
    private static async Task ResolveAsync(HttpContext http, DisputeService disputes)
    {
        var id = int.Parse((string)http.Request.RouteValues["id"]!, CultureInfo.InvariantCulture);
        http.Response.StatusCode = await disputes.ResolveAsync(id, http.RequestAborted)
            ? StatusCodes.Status204NoContent
            : StatusCodes.Status404NotFound;
    }
}
