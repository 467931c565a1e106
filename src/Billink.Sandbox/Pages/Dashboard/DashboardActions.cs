using System.Globalization;
using Billink.Sandbox.Control;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Hosting;
using Billink.Sandbox.Pages.Markup;
using Billink.Sandbox.Services.Sessions;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>What the dashboard's buttons do, before they show the page again.</summary>
internal sealed class DashboardActions(DashboardData data, CheckoutService sessions, SandboxWorker engine)
{
    private const int SampleOrders = 24;
    private const string Snapshot = "dashboard";

    public void Map(IEndpointRouteBuilder routes)
    {
        Clock("hour", cancellationToken => engine.Clock.AdvanceAsync(TimeSpan.FromHours(1), cancellationToken));
        Clock("day", cancellationToken => engine.Clock.AdvanceAsync(TimeSpan.FromDays(1), cancellationToken));
        Clock("week", cancellationToken => engine.Clock.AdvanceAsync(TimeSpan.FromDays(7), cancellationToken));
        Clock("freeze", engine.Clock.FreezeAsync);
        Clock("resume", engine.Clock.ResumeAsync);
        Data("seed", cancellationToken => engine.Data.SeedAsync(SampleOrders, cancellationToken));
        Data("snapshot", cancellationToken => engine.Data.SnapshotAsync(Snapshot, cancellationToken));
        Data("restore", cancellationToken => engine.Data.RestoreAsync(Snapshot, cancellationToken));
        Data("reset", engine.Data.ResetAsync);
        Session("accept", SessionOutcome.OrderCreated);
        Session("decline", SessionOutcome.Failed);
        Session("cancel", SessionOutcome.Cancelled);
        Session("expire", SessionOutcome.Expired);
        routes.MapPost("/dashboard/webhooks/{id}/resend", (RequestDelegate)ResendAsync);
        routes.MapPost("/dashboard/orders/{id:int}/events", (RequestDelegate)TellAsync);

        void Clock(string what, Func<CancellationToken, Task<DateTimeOffset>> turn) => routes.MapPost($"/dashboard/clock/{what}", (RequestDelegate)(async http =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            await turn(http.RequestAborted);

            // Only to a page of the dashboard: what comes with a form isn't to be trusted with where a person goes next.
            var back = form["back"].ToString();
            http.SeeOther(back.StartsWith("/dashboard/", StringComparison.Ordinal) ? back : "/");
        }));

        void Data(string what, Func<CancellationToken, Task> change) => routes.MapPost($"/dashboard/data/{what}", (RequestDelegate)(async http =>
        {
            await change(http.RequestAborted);
            http.SeeOther("/");
        }));

        void Session(string what, SessionOutcome outcome) => routes.MapPost($"/dashboard/sessions/{{id}}/{what}", (RequestDelegate)(async http =>
        {
            await sessions.DecideAsync(http.Route("id"), outcome, http.RequestAborted);
            await engine.Webhooks.DrainAsync(http.RequestAborted);
            http.SeeOther($"/dashboard/sessions/{Uri.EscapeDataString(http.Route("id"))}");
        }));
    }

    private async Task ResendAsync(HttpContext http)
    {
        await engine.Webhooks.ResendAsync(http.Route("id"), http.RequestAborted);
        http.SeeOther($"/dashboard/webhooks/{Uri.EscapeDataString(http.Route("id"))}");
    }

    private async Task TellAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var id = int.Parse(http.Route("id"), CultureInfo.InvariantCulture);
        if (await data.OrderAsync(id, http.RequestAborted) is { } order)
            await engine.Webhooks.TriggerAsync(order.Number, OrderWebhookEvent.Of(form["event"].ToString()), http.RequestAborted);
        http.SeeOther($"/dashboard/orders/{id.ToString(CultureInfo.InvariantCulture)}");
    }
}
