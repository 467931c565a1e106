using Billink.Sandbox.Sessions;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Checkout;

/// <summary>The hosted checkout: a page on which the shopper decides, and the way back to the shop.</summary>
internal static class CheckoutRoutes
{
    public static void Map(IEndpointRouteBuilder routes, SessionDesk sessions)
    {
        routes.MapGet("/checkout/{id}", (RequestDelegate)(http => ShowAsync(http, sessions)));
        Map("accept", SessionOutcome.OrderCreated);
        Map("decline", SessionOutcome.Failed);
        Map("cancel", SessionOutcome.Cancelled);

        void Map(string verb, SessionOutcome outcome) =>
            routes.MapPost($"/checkout/{{id}}/{verb}", (RequestDelegate)(http => DecideAsync(http, sessions, outcome)));
    }

    private static async Task ShowAsync(HttpContext http, SessionDesk sessions)
    {
        if (await sessions.FindAsync(Id(http), http.RequestAborted) is { } session)
            await WriteAsync(http, CheckoutPage.Of(session, sessions.Now));
        else
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private static async Task DecideAsync(HttpContext http, SessionDesk sessions, SessionOutcome outcome)
    {
        var (session, _) = await sessions.DecideAsync(Id(http), outcome, http.RequestAborted);
        if (session is null)
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (WayBack(session, session.StatusAt(sessions.Now)) is { } shop)
            SeeOther(http, shop);
        else
            await WriteAsync(http, CheckoutPage.Of(session, sessions.Now));
    }

    /// <summary>The shop's page for what the session came to, which need not be what the shopper has just pressed.</summary>
    private static string? WayBack(Session session, SessionStatus status)
    {
        if (status == SessionStatus.OrderCreated)
            return session.ReturnTo.Success;
        return status == SessionStatus.Cancelled ? session.ReturnTo.Cancel : session.ReturnTo.Fail;
    }

    /// <summary>The shop expects the shopper back with a GET.</summary>
    private static void SeeOther(HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }

    private static Task WriteAsync(HttpContext http, string page)
    {
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-store";
        return http.Response.WriteAsync(page);
    }

    private static string Id(HttpContext http) => (string)http.Request.RouteValues["id"]!;
}
