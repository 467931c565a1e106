using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Pages.Markup;
using Billink.V2;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The sessions, newest first, and one session.</summary>
internal static class SessionsPage
{
    private const string NoDeliveriesReason =
        "Nothing was sent: the merchant had no session webhook. The shop must call Webhooks_SetSessionV3 (or Webhooks_SetSession) first.";

    public static Html Render(IReadOnlyList<Session> sessions, SessionFilter? filter, int page, DateTimeOffset now) => Html.Of($"""
        {Filters.Links("/dashboard/sessions", "", filter)}
        {DataTable.Of(
            [new("Opened"), new("Session"), new("Order number"), new("Total", true), new("Status"), new("Expires")],
            sessions.Take(DashboardData.PageSize).Select(session => new[]
            {
                Layout.Time(session.OpenedAt),
                Html.Of($"""<a href="/dashboard/sessions/{session.Id}">{session.Id[..8]}…</a>"""),
                Html.Of($"{session.OrderNumber}"),
                Html.Of($"{OrdersPage.Euro(session.Purchase.Total)}"),
                Tag(session.StatusAt(now)),
                Layout.Time(session.ExpiresAt),
            }))}
        {Pager.Links("/dashboard/sessions", Filters.Parameter("state", filter?.ToString()), page, sessions.Count)}
        """);

    public static Html Render(
        Session session, DateTimeOffset now, IReadOnlyList<WebhookDelivery> deliveries, IReadOnlyDictionary<long, DeliveryAttempt> last) =>
            Html.Of($"""
        <p>{Tag(session.StatusAt(now))} {OrdersPage.Euro(session.Purchase.Total)}, expires {Layout.Time(session.ExpiresAt)}</p>
        {Html.If(session.StatusAt(now) == SessionStatus.Active, () => Html.Of($"""
          <div class="actions">
            <a href="/checkout/{session.Id}">Open the checkout</a>
            {Layout.Button($"/dashboard/sessions/{session.Id}/accept", "Accept")}{Layout.Button($"/dashboard/sessions/{session.Id}/decline",
                "Decline")}
            {Layout.Button($"/dashboard/sessions/{session.Id}/pay", "Decline, then pay at once")}
            {Layout.Button($"/dashboard/sessions/{session.Id}/cancel", "Cancel")}{Layout.Button($"/dashboard/sessions/{session.Id}/expire",
                "Expire")}
          </div>
          """))}
        <dl>
          <dt>Id</dt><dd><code>{session.Id}</code></dd>
          <dt>Order number</dt><dd>{session.OrderNumber}</dd>
          <dt>Return URL on success</dt><dd>{session.ReturnTo.Success ?? "none"}</dd>
          <dt>Return URL on failure</dt><dd>{session.ReturnTo.Fail ?? "none"}</dd>
          <dt>Return URL on cancellation</dt><dd>{session.ReturnTo.Cancel ?? "none"}</dd>
        </dl>
        <h2>Timeline</h2>
        {TimelineList.Of(SessionTimeline.Of(session))}
        <h2>Webhooks</h2>
        {Html.If(deliveries.Count == 0, () => Html.Of($"""<p class="diagnosis">{NoDeliveriesReason}</p>"""))}
        {DeliveryRows.Table(deliveries, last)}
        """);

    private static Html Tag(SessionStatus status) => Html.Of($"""
        <span class="tag {(status == SessionStatus.OrderCreated ? "good" : status == SessionStatus.Active ? ""
            : "warn")}">{status.Value}</span>
        """);
}
