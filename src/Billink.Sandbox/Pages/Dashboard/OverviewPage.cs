using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The first page: counts, failed webhooks, merchants, and actions on all data.</summary>
internal static class OverviewPage
{
    public static Html Render(
        (int Orders, int Open, int Sessions, int Failed, int Pending, int Mail) counts,
        IReadOnlyList<Merchant> merchants,
        IReadOnlyList<WebhookDelivery> failed,
        IReadOnlyDictionary<long, DeliveryAttempt> last) => Html.Of($"""
        <ul class="counts">
          {Count("/dashboard/orders", counts.Orders, "orders")}
          {Count("/dashboard/sessions", counts.Sessions, $"sessions, {counts.Open.ToString(CultureInfo.InvariantCulture)} open")}
          {Count("/dashboard/webhooks?state=Pending", counts.Pending, "webhooks pending")}
          {Count("/dashboard/webhooks?state=Failed", counts.Failed, "webhooks failed", isAlarm: counts.Failed > 0)}
          {Count("/dashboard/mail", counts.Mail, "e-mails")}
        </ul>
        <h2>Failed webhooks</h2>
        {DeliveryRows.Table(failed, last)}
        <h2>Merchants</h2>
        {DataTable.Of([new("Username"), new("Id"), new("Workflows")], merchants.Select(Row))}
        <h2>Data</h2>
        <div class="actions">
          {Layout.Button("/dashboard/data/seed", "Add 24 sample orders")}
          {Layout.Button("/dashboard/data/snapshot", "Take a snapshot")}
          {Layout.Button("/dashboard/data/restore", "Restore the snapshot")}
          {Layout.Button("/dashboard/data/reset", "Reset")}
        </div>
        """);

    private static Html Count(string path, int count, string what, bool isAlarm = false) => Html.Of($"""
        <li><a href="{path}"{Html.If(isAlarm, () => Html.Of($" class=\"alarm\""))}><strong>{count}</strong> {what}</a></li>
        """);

    private static Html[] Row(Merchant merchant) =>
    [
        Html.Of($"<code>{merchant.Username}</code>"),
        Html.Of($"<code>{merchant.ClientId}</code>"),
        Html.Of($"{string.Join(", ", merchant.Workflows.Select(workflow => workflow.Number.ToString(CultureInfo.InvariantCulture)))}"),
    ];
}
