using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The table of deliveries that several pages show.</summary>
internal static class DeliveryRows
{
    public static Html Table(IReadOnlyList<WebhookDelivery> deliveries, IReadOnlyDictionary<long, DeliveryAttempt> last) =>
        deliveries.Count == 0
        ? Html.Of($"<p>None.</p>")
        : Html.Of($"""
            <table>
              <thead><tr><th scope="col">When</th><th scope="col">Event</th><th scope="col">Order</th><th scope="col">To</th>
                <th scope="col">State</th><th scope="col">Last attempt</th></tr></thead>
              <tbody>{deliveries.Select(delivery => Row(delivery, last.GetValueOrDefault(delivery.Id)))}</tbody>
            </table>
            """);

    public static Html Tag(
        WebhookDelivery delivery) => Html.Of($"""<span class="tag {Class(delivery.State)}">{delivery.State.ToString()}</span>""");

    private static Html Row(WebhookDelivery delivery, DeliveryAttempt? last) => Html.Of($"""
        <tr>
          <td>{Layout.Time(delivery.CreatedAt)}</td>
          <td><a href="/dashboard/webhooks/{delivery.Key}">{delivery.Event}</a></td>
          <td>{delivery.OrderNumber}</td>
          <td>{delivery.Url}{Html.If(delivery.IsSigned, () => Html.Of($""" <span class="tag">signed</span>"""))}</td>
          <td>{Tag(delivery)}</td>
          <td>{last?.Outcome ?? "no attempt yet"}</td>
        </tr>
        """);

    private static string Class(DeliveryState state) => state switch
    {
        DeliveryState.Delivered => "good",
        DeliveryState.Failed => "bad",
        _ => "warn",
    };
}
