using System.Globalization;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Pages.Markup;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Services.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The pages of the dashboard, rendered on the server. A script only refreshes them.</summary>
internal sealed class DashboardRoutes(
    DashboardData data,
    CheckoutService checkout,
    SandboxClockControl clock,
    SandboxWebhooks webhooks,
    SandboxData storedData,
    SandboxJournal journal,
    DashboardChanges changes,
    BillinkSandboxOptions options,
    IReadOnlyList<(string Path, string Name)> morePages)
{
    private const int Shown = 10;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapFile("/dashboard/style.css", "dashboard.css");
        routes.MapFile("/dashboard/script.js", "dashboard.js");
        routes.MapGet("/dashboard/changes", (RequestDelegate)changes.SendAsync);
        Get(routes, "/", OverviewAsync);
        Get(routes, "/dashboard/orders", OrdersAsync);
        Get(routes, "/dashboard/orders/{id:int}", OrderAsync);
        Get(routes, "/dashboard/sessions", SessionsAsync);
        Get(routes, "/dashboard/sessions/{id}", SessionAsync);
        Get(routes, "/dashboard/webhooks", WebhooksAsync);
        Get(routes, "/dashboard/webhooks/{id}", WebhookAsync);
        Get(routes, "/dashboard/mail", MailAsync);
        Get(routes, "/dashboard/journal", JournalAsync);
        new DashboardActions(data, checkout, clock, webhooks, storedData).Map(routes);
    }

    private void Get(IEndpointRouteBuilder routes, string path, Func<HttpContext, Layout, Task<Html?>> render) =>
        routes.MapGet(path, (RequestDelegate)(async http =>
    {
        // The version before the data is read: a change in between causes one refresh too many, instead of one that is missed.
        if (await render(http, new Layout(clock, changes.Version, morePages)) is { } page)
            await http.WritePageAsync(page, hasScript: true);
        else
            http.Response.StatusCode = StatusCodes.Status404NotFound;
    }));

    private async Task<Html?> OverviewAsync(HttpContext http, Layout layout)
    {
        var failed = (await data.DeliveriesAsync(null, null, DeliveryState.Failed, page: 0, http.RequestAborted)).Take(Shown).ToList();
        return layout.Page("Overview", "/", OverviewPage.Render(
            await data.CountsAsync(http.RequestAborted),
            await data.MerchantsAsync(http.RequestAborted),
            failed,
            await data.LastAttemptsAsync(failed, http.RequestAborted)));
    }

    private async Task<Html?> OrdersAsync(HttpContext http, Layout layout)
    {
        var number = http.Query("number")?.Trim();
        var filter = StateOf<OrderFilter>(http);
        return layout.Page("Orders", "/dashboard/orders",
            OrdersPage.Render(await data.OrdersAsync(number, filter, PageOf(http), http.RequestAborted), number, filter, PageOf(http)));
    }

    private async Task<Html?> OrderAsync(HttpContext http, Layout layout)
    {
        if (await data.OrderAsync(int.Parse(http.Route("id"), CultureInfo.InvariantCulture), http.RequestAborted) is not { } order
            || await data.MerchantAsync(order.MerchantId, http.RequestAborted) is not { } merchant) // a reset deleted it in the meantime
        {
            return null;
        }

        var deliveries = await data.DeliveriesAsync(order.MerchantId, order.Number, null, page: 0, http.RequestAborted);
        return layout.Page($"Order {order.Number}", "/dashboard/orders", new OrderPage(order, merchant.Webhooks).Render(
            await data.TimelineAsync(order.Id, http.RequestAborted), deliveries, await data
                .LastAttemptsAsync(deliveries, http.RequestAborted)));
    }

    private async Task<Html?> SessionsAsync(HttpContext http, Layout layout)
    {
        var filter = StateOf<SessionFilter>(http);
        var now = checkout.Now;
        var sessions = await data.SessionsAsync(filter, now, PageOf(http), http.RequestAborted);
        return layout.Page("Sessions", "/dashboard/sessions", SessionsPage.Render(sessions, filter, PageOf(http), now));
    }

    private async Task<Html?> SessionAsync(HttpContext http, Layout layout)
    {
        if (await data.SessionAsync(http.Route("id"), http.RequestAborted) is not { } session)
            return null;
        var all = await data.DeliveriesAsync(session.MerchantId, session.OrderNumber, null, page: 0, http.RequestAborted);
        var own = all.Where(delivery => delivery.Channel is WebhookChannel.Session or WebhookChannel.SignedSession).ToList();
        return layout.Page($"Session for {session.OrderNumber}", "/dashboard/sessions", SessionsPage.Render(
            session, checkout.Now, own, await data.LastAttemptsAsync(own, http.RequestAborted)));
    }

    private async Task<Html?> WebhooksAsync(HttpContext http, Layout layout)
    {
        var state = StateOf<DeliveryState>(http);
        var deliveries = await data.DeliveriesAsync(null, null, state, PageOf(http), http.RequestAborted);
        return layout.Page("Webhooks", "/dashboard/webhooks", WebhooksPage.Render(
            await data.MerchantsAsync(http.RequestAborted),
            deliveries,
            await data.LastAttemptsAsync(deliveries, http.RequestAborted),
            state,
            PageOf(http)));
    }

    private async Task<Html?> WebhookAsync(HttpContext http, Layout layout) =>
        await data.DeliveryAsync(http.Route("id"), http.RequestAborted) is { } found
            ? layout.Page(
                $"{found.Delivery.Event} of {found.Delivery.OrderNumber}",
                "/dashboard/webhooks",
                WebhooksPage.Render(found.Delivery, found.Attempts, found.Before, clock.IsFrozen))
            : null;

    private async Task<Html?> MailAsync(HttpContext http, Layout layout) =>
        layout.Page("Mailbox", "/dashboard/mail", MailPage.Render(await webhooks.ListEmailsAsync(http.RequestAborted)));

    private Task<Html?> JournalAsync(HttpContext http, Layout layout) => Task.FromResult<Html?>(
        layout.Page(
            "Journal",
            "/dashboard/journal",
            new JournalPage(journal, PublicAddress.Of(http.Request, options))
                .Render(http.Query("operation")?.Trim(), http.Query("order")?.Trim(), StateOf<JournalFilter>(http))));

    private static TState? StateOf<TState>(HttpContext http)
        where TState : struct, Enum => Enum.TryParse<TState>(http.Query("state"), out var state) ? state : null;

    private static int PageOf(HttpContext http) =>
        int.TryParse(http.Query("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Min(page, 1_000_000) : 0;
}
