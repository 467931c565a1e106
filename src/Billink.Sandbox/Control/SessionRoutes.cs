using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Sessions;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>Lets a test decide in the shopper's place, without a browser. Not part of Billink's API.</summary>
internal static class SessionRoutes
{
    public static void Map(IEndpointRouteBuilder routes, CheckoutService checkout)
    {
        Map("accept", SessionOutcome.OrderCreated);
        Map("decline", SessionOutcome.Failed);
        Map("pay", SessionOutcome.PaidAtOnce);
        Map("cancel", SessionOutcome.Cancelled);
        Map("expire", SessionOutcome.Expired);

        void Map(string verb, SessionOutcome outcome) =>
            routes.MapPost($"/_sandbox/sessions/{{id}}/{verb}", (RequestDelegate)(http => DecideAsync(http, checkout, outcome)));
    }

    /// <summary>200 with the new state, 404 if there is no such session, 409 with the state of a session that had already ended.</summary>
    private static async Task DecideAsync(HttpContext http, CheckoutService checkout, SessionOutcome outcome)
    {
        var decision = await checkout.DecideAsync(http.Route("id"), outcome, http.RequestAborted);
        if (decision.Session is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.StatusCode = decision.WasOpen ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        http.Response.ContentType = "application/json; charset=utf-8";
        var reply = new GetSessionStatusResponse { Status = decision.Session.StatusAt(checkout.Now) };
        V2Operations.GetSessionStatus.ResponseCodec.Write(http.Response.BodyWriter, reply);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
