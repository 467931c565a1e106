using System.Globalization;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The orders, newest first.</summary>
internal static class OrdersPage
{
    public static Html Render(IReadOnlyList<Order> orders, string? number, OrderFilter? filter, int page) => Html.Of($"""
        <search><form method="get" action="/dashboard/orders" class="actions">
          <label for="number">Order number</label> <input id="number" name="number" value="{number}">
          {Filters.Hidden(filter)}<button class="secondary">Find</button>
        </form></search>
        {Filters.Links("/dashboard/orders", Filters.Parameter("number", number), filter)}
        {DataTable.Of(
            [new("Placed"), new("Number"), new("Billink's number"), new("Total", true), new("Open", true), new("State")],
            orders.Take(DashboardData.PageSize).Select(Row))}
        {Pager.Links(
            "/dashboard/orders", Filters.Parameter("number", number) + Filters.Parameter("state", filter?.ToString()), page, orders.Count)}
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

    private static Html[] Row(Order order) =>
    [
        Layout.Time(order.PlacedAt),
        Html.Of($"""<a href="/dashboard/orders/{order.Id}">{order.Number}</a>"""),
        Html.Of($"{order.PublicNumber}"),
        Html.Of($"{Euro(order.Total)}"),
        Html.Of($"{Euro(order.OpenAmount)}"),
        State(order),
    ];
}
