using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The table of deliveries that several pages show.</summary>
internal static class DeliveryRows
{
    public static Html Table(IReadOnlyList<WebhookDelivery> deliveries, IReadOnlyDictionary<long, DeliveryAttempt> last) =>
        deliveries.Count == 0
        ? Html.Of($"<p>None.</p>")
        : DataTable.Of(
            [new("When"), new("Event"), new("Order"), new("To"), new("State"), new("Last attempt")],
            deliveries.Select(delivery => Row(delivery, last.GetValueOrDefault(delivery.Id))));

    public static Html Tag(WebhookDelivery delivery) =>
        Html.Of($"""<span class="tag {Class(delivery.State)}">{delivery.State.ToString()}</span>""");

    private static Html[] Row(WebhookDelivery delivery, DeliveryAttempt? last) =>
    [
        Layout.Time(delivery.CreatedAt),
        Html.Of($"""<a href="/dashboard/webhooks/{delivery.Key}">{delivery.Event}</a>"""),
        Html.Of($"{delivery.OrderNumber}"),
        Html.Of($"{delivery.Url}{Html.If(delivery.IsSigned, () => Html.Of($""" <span class="tag">signed</span>"""))}"),
        Tag(delivery),
        Html.Of($"{last?.Outcome ?? "no attempt yet"}"),
    ];

    private static string Class(DeliveryState state) => state switch
    {
        DeliveryState.Delivered => "good",
        DeliveryState.Failed => "bad",
        _ => "warn",
    };
}
