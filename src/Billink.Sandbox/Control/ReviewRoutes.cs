using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Orders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>Begins and ends reviews of orders, as Billink does. Not part of Billink's API.</summary>
internal static class ReviewRoutes
{
    public static void Map(IEndpointRouteBuilder routes, ReviewService reviews)
    {
        routes.MapPost("/_sandbox/orders/{id}/review", (RequestDelegate)(http => ReplyAsync(
            http, reviews.BeginAsync(http.Route("id"), http.RequestAborted), "The order is disputed or already in review.")));
        routes.MapPost("/_sandbox/orders/{id}/review/end", (RequestDelegate)(http => ReplyAsync(
            http, reviews.EndAsync(http.Route("id"), http.RequestAborted), "The order isn't in review.")));
    }

    /// <summary>204, 404 if there is no such order, or 409 if nothing changed.</summary>
    private static async Task ReplyAsync(HttpContext http, Task<bool?> change, string whyNot)
    {
        switch (await change)
        {
            case null:
                await http.WriteProblemAsync(StatusCodes.Status404NotFound, "There is no such order.");
                break;
            case false:
                await http.WriteProblemAsync(StatusCodes.Status409Conflict, whyNot);
                break;
            default:
                http.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
        }
    }
}
