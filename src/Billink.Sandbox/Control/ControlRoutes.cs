using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Hosting;
using Billink.Sandbox.Services.Sessions;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>What a test does in the shopper's place, without a browser. Not part of Billink's API.</summary>
internal static class ControlRoutes
{
    public static void Map(IEndpointRouteBuilder routes, CheckoutService sessions, SandboxWorker engine)
    {
        ClockRoutes.Map(routes, engine.Clock);
        WebhookRoutes.Map(routes, engine.Webhooks);
        DataRoutes.Map(routes, engine.Data);
        Map("accept", SessionOutcome.OrderCreated);
        Map("decline", SessionOutcome.Failed);
        Map("cancel", SessionOutcome.Cancelled);
        Map("expire", SessionOutcome.Expired);

        void Map(string verb, SessionOutcome outcome) =>
            routes.MapPost($"/_sandbox/sessions/{{id}}/{verb}", (RequestDelegate)(http => DecideAsync(http, sessions, outcome)));
    }

    /// <summary>200 with the new state; 404 without such a session; 409 with the state of a session that had ended.</summary>
    private static async Task DecideAsync(HttpContext http, CheckoutService sessions, SessionOutcome outcome)
    {
        var decision = await sessions.DecideAsync((string)http.Request.RouteValues["id"]!, outcome, http.RequestAborted);
        if (decision.Session is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        http.Response.StatusCode = decision.WasOpen ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        http.Response.ContentType = "application/json; charset=utf-8";
        var reply = new GetSessionStatusResponse { Status = decision.Session.StatusAt(sessions.Now) };
        V2Operations.GetSessionStatus.ResponseCodec.Write(http.Response.BodyWriter, reply);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
