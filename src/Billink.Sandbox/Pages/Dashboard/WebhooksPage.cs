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
        {DataTable.Of(
            [new("Merchant"), new("Orders"), new("Orders, signed"), new("Sessions"), new("Sessions, signed"), new("Secret")],
            merchants.Select(Addresses))}
        <h2>Deliveries</h2>
        {Filters.Links("/dashboard/webhooks", "", state)}
        {DeliveryRows.Table([.. deliveries.Take(DashboardData.PageSize)], last)}
        {Pager.Links("/dashboard/webhooks", Filters.Parameter("state", state?.ToString()), page, deliveries.Count)}
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

    private static Html[] Addresses(Merchant merchant) =>
    [
        Html.Of($"{merchant.Username}"),
        .. Shown.Select(channel => Html.Of($"{merchant.Webhooks.UrlOf(channel) ?? "not set"}")),
        Html.Of($"{(merchant.Webhooks.Secret is null ? "none" : "generated")}"),
    ];
}
