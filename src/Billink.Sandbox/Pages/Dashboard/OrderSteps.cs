using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The way of an order from placement to collection, and how far it is.</summary>
internal static class OrderSteps
{
    public static Html Of(Order order) => Html.Of($"""
        <ol class="steps" aria-label="Steps">
          {Step("Placed", isDone: true, isCurrent: order.StartedAt is null, Layout.Time(order.PlacedAt))}
          {Step("Requested", order.StartedAt is not null, order is { StartedAt: not null, Step: WorkflowStep.None }, When(order.StartedAt))}
          {Step("Invoice", order.Step >= WorkflowStep.Invoice, order.Step is WorkflowStep.Invoice, When(order.InvoicedAt))}
          {Reached("Reminder 1", order, WorkflowStep.FirstReminder)}
          {Reached("Reminder 2", order, WorkflowStep.SecondReminder)}
          {Reached("Collection", order, WorkflowStep.Collection)}
        </ol>
        {Html.If(order.NextAt is not null, () => Html.Of($"<p>The next change is at {Layout.Time(order.NextAt)}.</p>"))}
        """);

    private static Html Reached(string name, Order order, WorkflowStep step) =>
        Step(name, order.Step >= step, order.Step == step, Html.Empty);

    private static Html When(DateTimeOffset? at) => at is null ? Html.Empty : Layout.Time(at);

    private static Html Step(string name, bool isDone, bool isCurrent, Html when) => Html.Of($"""
        <li class="{(isCurrent ? "current" : isDone ? "done" : "")}"{Html.If(isCurrent, () =>
            Html.Of($" aria-current=\"step\""))}><strong>{name}</strong>{when}</li>
        """);
}
