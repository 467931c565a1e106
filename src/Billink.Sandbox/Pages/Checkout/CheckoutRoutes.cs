using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Pages.Markup;
using Billink.Sandbox.Services.Sessions;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Pages.Checkout;

/// <summary>The hosted checkout: the page on which the shopper decides, and the redirect to the shop.</summary>
internal static class CheckoutRoutes
{
    public static void Map(IEndpointRouteBuilder routes, CheckoutService sessions)
    {
        routes.MapFile("/checkout/style.css", "checkout.css");
        routes.MapGet("/checkout/{id}", (RequestDelegate)(http => ShowAsync(http, sessions)));
        routes.MapPost("/checkout/{id}/accept", (RequestDelegate)(http => AcceptAsync(http, sessions)));
        routes.MapPost("/checkout/{id}/refuse", (RequestDelegate)(http => ShowDeclinedAsync(http, sessions)));
        Map("decline", SessionOutcome.Failed);
        Map("pay", SessionOutcome.PaidAtOnce);
        Map("cancel", SessionOutcome.Cancelled);
        Map("expire", SessionOutcome.Expired);

        void Map(string verb, SessionOutcome outcome) => routes.MapPost(
            $"/checkout/{{id}}/{verb}",
            (RequestDelegate)(async http =>
                await LeaveAsync(http, sessions, (await sessions.DecideAsync(Id(http), outcome, http.RequestAborted)).Session)));
    }

    private static async Task ShowAsync(HttpContext http, CheckoutService sessions)
    {
        if (await sessions.FindAsync(Id(http), http.RequestAborted) is { } session)
            await WriteAsync(http, sessions, session, CheckoutForm.Blank(session.Purchase));
        else
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    /// <summary>Shows the form again, with HTTP status 422, while data is missing or invalid.</summary>
    private static async Task AcceptAsync(HttpContext http, CheckoutService sessions)
    {
        if (await sessions.FindAsync(Id(http), http.RequestAborted) is not { } session)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (await http.TryReadFormAsync() is not { } sent)
            return;
        var form = CheckoutForm.Read(session.Purchase, sent, CheckoutTexts.For(http.Request), sessions.Now);
        if (!form.IsValid && session.StatusAt(sessions.Now) == SessionStatus.Active)
        {
            http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            await WriteAsync(http, sessions, session, form);
            return;
        }

        await LeaveAsync(http, sessions, (await sessions.AcceptAsync(session.Id, form.Purchase, http.RequestAborted)).Session);
    }

    /// <summary>Shows the shopper that Billink declines. The session stays open, because the shopper can pay at once instead.</summary>
    private static async Task ShowDeclinedAsync(HttpContext http, CheckoutService sessions)
    {
        if (await sessions.FindAsync(Id(http), http.RequestAborted) is not { } session)
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        else
            await http.WritePageAsync((await PageAsync(http, sessions, session)).RenderDeclined());
    }

    private static async Task LeaveAsync(HttpContext http, CheckoutService sessions, Session? session)
    {
        if (session is null)
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (CheckoutPage.ReturnUrl(session, session.StatusAt(sessions.Now)) is { } shop)
            http.SeeOther(shop); // the shop expects a GET
        else
            await WriteAsync(http, sessions, session, CheckoutForm.Blank(session.Purchase));
    }

    private static async Task WriteAsync(HttpContext http, CheckoutService sessions, Session session, CheckoutForm form) =>
        await http.WritePageAsync((await PageAsync(http, sessions, session)).Render(form));

    private static async Task<CheckoutPage> PageAsync(HttpContext http, CheckoutService sessions, Session session) => new(
        session, await sessions.MerchantOfAsync(session, http.RequestAborted), sessions.Now, CheckoutTexts.For(http.Request));

    private static string Id(HttpContext http) => (string)http.Request.RouteValues["id"]!;
}
