using System.Globalization;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Pages.Markup;
using Billink.V2;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>One order, with its timeline and its webhooks.</summary>
internal sealed class OrderPage(Order order, WebhookSettings settings)
{
    public Html Render(IReadOnlyList<TimelineEntry> timeline, IReadOnlyList<WebhookDelivery> deliveries, IReadOnlyDictionary<long,
        DeliveryAttempt> last) => Html.Of($"""
        <p>{OrdersPage.State(order)} {OrdersPage.Euro(order.Total)}: {OrdersPage.Euro(order.Paid)} paid, {OrdersPage.Euro(order.Credited)}
        credited, <strong>{OrdersPage.Euro(order.OpenAmount)} open</strong></p>
        <dl>
          <dt>Billink's number</dt><dd>{order.PublicNumber}</dd>
          <dt>Workflow</dt><dd>{order.WorkflowNumber}, {order.Step.Describe()}</dd>
          <dt>Customer</dt>
            <dd>{order.Purchase.Customer.CompanyName} {order.Purchase.Customer.FirstName} {order.Purchase.Customer.LastName}</dd>
        </dl>
        {OrderSteps.Of(order)}
        <h2>Timeline</h2>
        {TimelineList.Of(timeline)}
        <h2>Webhooks</h2>
        {Html.If(deliveries.Count == 0, () => Html.Of($"""<p class="diagnosis">{NoDeliveriesReason}</p>"""))}
        {DeliveryRows.Table(deliveries, last)}
        <form method="post" action="/dashboard/orders/{order.Id}/events" class="actions">
          <label for="event">Send an event without changing the order:</label>
          <select id="event" name="event">{OrderWebhookEvent.Known.Select(known => Html.Of($"""<option>{known.Value}</option>"""))}</select>
          <button class="secondary">Send</button>
        </form>
        <h2>Lines</h2>
        {DataTable.Of(
            [new("Code"), new("Description"), new("Quantity", true), new("Amount", true), new("VAT", true)],
            order.Purchase.Lines.Select(Line))}
        <h2>Payments and credits</h2>
        {DataTable.Of([new("When"), new("Type"), new("Description"), new("Amount", true)], PaymentsAndCredits())}
        """);

    private string NoDeliveriesReason => settings.UrlOf(WebhookChannel.Order) is null && settings.UrlOf(WebhookChannel.SignedOrder) is null
        ? "Nothing was sent: the merchant has no order webhook. The shop must call Webhooks_SetOrderV3 (or Webhooks_SetOrder) first."
        : "Nothing was sent: the merchant set the order webhook after these events.";

    private IEnumerable<Html[]> PaymentsAndCredits() => order.Payments
        .Select(payment => (payment.At, Type: "Payment", payment.Description, payment.Amount))
        .Concat(order.Credits.Select(credit => (credit.At, Type: "Credit", credit.Description, credit.Amount)))
        .OrderBy(row => row.At)
        .Select(row => new[]
        {
            Layout.Time(row.At),
            Html.Of($"{row.Type}"),
            Html.Of($"{row.Description}"),
            Html.Of($"{OrdersPage.Euro(row.Amount)}"),
        });

    private static Html[] Line(OrderLine line) =>
    [
        Html.Of($"{line.Code}"),
        Html.Of($"{line.Description}"),
        Html.Of($"{line.Quantity.ToString("0.####", CultureInfo.InvariantCulture)}"),
        Html.Of($"{OrdersPage.Euro(line.Amount)}"),
        Html.Of($"{line.VatPercentage.ToString("0.##", CultureInfo.InvariantCulture)}%"),
    ];
}
