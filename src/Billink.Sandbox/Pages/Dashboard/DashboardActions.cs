using System.Globalization;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Pages.Markup;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Services.Sessions;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The actions of the dashboard's buttons. Each redirects to a page afterwards.</summary>
internal sealed class DashboardActions(
    DashboardData data, CheckoutService checkout, SandboxClockControl clock, SandboxWebhooks webhooks, SandboxData storedData)
{
    private const int SampleOrders = 24;
    private const string Snapshot = "dashboard";

    public void Map(IEndpointRouteBuilder routes)
    {
        Clock("hour", cancellationToken => clock.AdvanceAsync(TimeSpan.FromHours(1), cancellationToken));
        Clock("day", cancellationToken => clock.AdvanceAsync(TimeSpan.FromDays(1), cancellationToken));
        Clock("week", cancellationToken => clock.AdvanceAsync(TimeSpan.FromDays(7), cancellationToken));
        Clock("freeze", clock.FreezeAsync);
        Clock("resume", clock.ResumeAsync);
        Data("seed", cancellationToken => storedData.SeedAsync(SampleOrders, cancellationToken));
        Data("snapshot", cancellationToken => storedData.SnapshotAsync(Snapshot, cancellationToken));
        Data("restore", cancellationToken => storedData.RestoreAsync(Snapshot, cancellationToken));
        Data("reset", storedData.ResetAsync);
        Session("accept", SessionOutcome.OrderCreated);
        Session("decline", SessionOutcome.Failed);
        Session("pay", SessionOutcome.PaidAtOnce);
        Session("cancel", SessionOutcome.Cancelled);
        Session("expire", SessionOutcome.Expired);
        routes.MapPost("/dashboard/webhooks/{id}/resend", (RequestDelegate)ResendAsync);
        routes.MapPost("/dashboard/orders/{id:int}/events", (RequestDelegate)TriggerAsync);

        void Clock(string what, Func<CancellationToken, Task<DateTimeOffset>> move) =>
            routes.MapPost($"/dashboard/clock/{what}", (RequestDelegate)(async http =>
        {
            if (await http.TryReadFormAsync() is not { } form)
                return;
            try
            {
                await move(http.RequestAborted);
                http.SeeOther(BackIn(form));
            }
            catch (ArgumentOutOfRangeException)
            {
                await http.RejectAsync(StatusCodes.Status400BadRequest, SandboxClockControl.TooFar);
            }
        }));

        void Data(string what, Func<CancellationToken, Task> change) =>
            routes.MapPost($"/dashboard/data/{what}", (RequestDelegate)(async http =>
        {
            await change(http.RequestAborted);
            http.SeeOther("/");
        }));

        void Session(string what, SessionOutcome outcome) =>
            routes.MapPost($"/dashboard/sessions/{{id}}/{what}", (RequestDelegate)(async http =>
        {
            await checkout.DecideAsync(http.Route("id"), outcome, http.RequestAborted);
            await webhooks.DrainAsync(http.RequestAborted);
            http.SeeOther($"/dashboard/sessions/{Uri.EscapeDataString(http.Route("id"))}");
        }));
    }

    /// <summary>The page to return to. Only of the dashboard: a form must not choose where a person goes next.</summary>
    private static string BackIn(IFormCollection form) =>
        form["back"].ToString() is var back && back.StartsWith("/dashboard/", StringComparison.Ordinal) && back.All(IsOfAddress)
            ? back
            : "/";

    private static bool IsOfAddress(char letter) => char.IsAscii(letter) && !char.IsControl(letter);

    private async Task ResendAsync(HttpContext http)
    {
        await webhooks.ResendAsync(http.Route("id"), http.RequestAborted);
        http.SeeOther($"/dashboard/webhooks/{Uri.EscapeDataString(http.Route("id"))}");
    }

    private async Task TriggerAsync(HttpContext http)
    {
        if (await http.TryReadFormAsync() is not { } form)
            return;
        var id = int.Parse(http.Route("id"), CultureInfo.InvariantCulture);
        if (await data.OrderAsync(id, http.RequestAborted) is { } order)
            await webhooks.TriggerAsync(order.Number, OrderWebhookEvent.Of(form["event"].ToString()), http.RequestAborted);
        http.SeeOther($"/dashboard/orders/{id.ToString(CultureInfo.InvariantCulture)}");
    }
}
