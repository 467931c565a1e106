using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Pages.Markup;
using Billink.Sandbox.Services.Delivery;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The webhook URLs of merchants, the deliveries, and one delivery with its attempts.</summary>
internal static class WebhooksPage
{
    private static readonly WebhookChannel[] Shown =
        [WebhookChannel.Order, WebhookChannel.SignedOrder, WebhookChannel.Session, WebhookChannel.SignedSession];

    public static Html Render(
        IReadOnlyList<Merchant> merchants,
        IReadOnlyList<WebhookDelivery> deliveries,
        IReadOnlyDictionary<long, DeliveryAttempt> last,
        DeliveryState? state,
        int page) => Html.Of($"""
        <h2>URLs</h2>
        <table>
          <thead><tr><th scope="col">Merchant</th><th scope="col">Orders</th><th scope="col">Orders, signed</th>
            <th scope="col">Sessions</th><th scope="col">Sessions, signed</th><th scope="col">Secret</th></tr></thead>
          <tbody>{merchants.Select(Addresses)}</tbody>
        </table>
        <h2>Deliveries</h2>
        <nav aria-label="State" class="actions">
          <a href="/dashboard/webhooks"{Current(state is null)}>All</a>
          {Enum.GetValues<DeliveryState>().Select(one =>
              Html.Of($"""<a href="/dashboard/webhooks?state={one.ToString()}"{Current(state == one)}>{one.ToString()}</a>"""))}
        </nav>
        {DeliveryRows.Table([.. deliveries.Take(DashboardData.PageSize)], last)}
        {Pager.Links("/dashboard/webhooks", state is null ? "" : $"&state={state}", page, deliveries.Count)}
        """);

    public static Html Render(WebhookDelivery delivery, IReadOnlyList<DeliveryAttempt> attempts, WebhookDelivery? before, bool isFrozen) =>
        Html.Of($"""
        <p>{DeliveryRows.Tag(delivery)} to <code>{delivery.Url}</code></p>
        <p class="diagnosis" id="diagnosis">{DeliveryDiagnosis.Of(delivery, attempts.Count > 0 ? attempts[^1] : null, before, isFrozen)}</p>
        <div class="actions">{Layout.Button($"/dashboard/webhooks/{delivery.Key}/resend", "Resend")}</div>
        <dl>
          <dt>Delivery id</dt><dd><code>{delivery.Key}</code></dd>
          <dt>Channel</dt><dd>{delivery.Channel.ToString()}</dd>
          <dt>Order</dt><dd>{delivery.OrderNumber}</dd>
          <dt>Time of the event</dt><dd>{Layout.Time(delivery.CreatedAt)}</dd>
          <dt>Next attempt</dt><dd>{Layout.Time(delivery.State is DeliveryState.Pending ? delivery.DueAt : null)}</dd>
          {Html.If(delivery.Fault is not null, () => Html.Of($"<dt>Fault</dt><dd>{delivery.Fault.ToString()}</dd>"))}
        </dl>
        <h2>Body</h2>
        <pre tabindex="0">{delivery.Body}</pre>
        <h2>Attempts</h2>
        {Html.If(attempts.Count == 0, () => Html.Of($"<p>None yet.</p>"))}
        {attempts.Select(Attempt)}
        """);

    private static Html Attempt(DeliveryAttempt attempt) => Html.Of($"""
        <section class="attempt">
          <h3>Attempt {attempt.Number}: <span class="tag {(attempt.IsSuccess ? "good" : "bad")}">{attempt.Outcome}</span></h3>
          <p>{Layout.Time(attempt.At)}, {attempt.Milliseconds} ms</p>
          <h4>Request headers</h4><pre tabindex="0">{attempt.RequestHeaders}</pre>
          {Html.If(!string.IsNullOrEmpty(attempt.Reply), () => Html.Of($"""<h4>Reply</h4><pre tabindex="0">{attempt.Reply}</pre>"""))}
        </section>
        """);

    private static Html Addresses(Merchant merchant) => Html.Of($"""
        <tr>
          <td>{merchant.Username}</td>{Shown.Select(channel =>
              Html.Of($"<td>{merchant.Webhooks.UrlOf(channel)
              ?? "not set"}</td>"))}<td>{(merchant.Webhooks.Secret is null ? "none" : "generated")}</td>
          </tr>
        """);

    private static Html Current(bool isCurrent) => Html.If(isCurrent, () => Html.Of($" aria-current=\"page\""));
}
