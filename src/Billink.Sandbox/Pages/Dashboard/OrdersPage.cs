using System.Globalization;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The orders, newest first.</summary>
internal static class OrdersPage
{
    public static Html Render(IReadOnlyList<Order> orders, string? number, int page) => Html.Of($"""
        <form method="get" action="/dashboard/orders" role="search">
          <label for="number">Order number</label> <input id="number" name="number" value="{number}"> <button>Find</button>
        </form>
        <table>
          <thead><tr><th scope="col">Placed</th><th scope="col">Number</th><th scope="col">Billink's number</th>
            <th scope="col" class="number">Total</th><th scope="col" class="number">Open</th><th scope="col">State</th></tr></thead>
          <tbody>{orders.Take(DashboardData.PageSize).Select(Row)}</tbody>
        </table>
        {Pager.Links("/dashboard/orders", number is null ? "" : $"&number={Uri.EscapeDataString(number)}", page, orders.Count)}
        """);

    /// <summary>The state of an order.</summary>
    public static Html State(Order order) => order switch
    {
        { Credited: var credited, Total: var total } when credited == total => Html.Of($"""<span class="tag">credited</span>"""),
        { IsPaid: true } => Html.Of($"""<span class="tag good">paid</span>"""),
        { DisputedAt: not null } => Html.Of($"""<span class="tag bad">disputed</span>"""),
        { ReviewedAt: not null } => Html.Of($"""<span class="tag warn">in review</span>"""),
        { HeldAt: not null } => Html.Of($"""<span class="tag warn">on hold</span>"""),
        { StartedAt: null } => Html.Of($"""<span class="tag">placed</span>"""),
        { Step: WorkflowStep.None } => Html.Of($"""<span class="tag">starts later</span>"""),
        _ => Html.Of($"""<span class="tag">{order.Step.Describe()}</span>"""),
    };

    public static string Euro(decimal amount) => "€\u00a0" + amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static Html Row(Order order) => Html.Of($"""
        <tr>
          <td>{Layout.Time(order.PlacedAt)}</td><td><a href="/dashboard/orders/{order.Id}">{order.Number}</a></td>
            <td>{order.PublicNumber}</td>
          <td class="number">{Euro(order.Total)}</td><td class="number">{Euro(order.OpenAmount)}</td><td>{State(order)}</td>
        </tr>
        """);
}
