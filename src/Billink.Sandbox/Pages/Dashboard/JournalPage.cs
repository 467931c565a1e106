using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The journal, newest first: requests, replies and deviations from the contract.</summary>
internal static class JournalPage
{
    private const int Most = 100;

    public static Html Render(SandboxJournal journal, string? operation, string? order)
    {
        var exchanges = journal.Find(operation, order);
        return Html.Of($"""
            <form method="get" action="/dashboard/journal" role="search" class="actions">
              <label for="operation">Operation</label> <input id="operation" name="operation" value="{operation}" placeholder="Credit">
              <label for="order">Order</label> <input id="order" name="order" value="{order}">
              <button>Find</button>
            </form>
            {Html.If(exchanges.Count == 0, () => Html.Of($"<p>No requests.</p>"))}
            {Html.If(exchanges.Count > Most, () => Html.Of($"<p>The newest {Most} of {exchanges.Count} requests.</p>"))}
            {exchanges.Reverse().Take(Most).Select(Exchange)}
            """);
    }

    private static Html Exchange(SandboxExchange exchange) => Html.Of($"""
        <details class="exchange">
          <summary>{Layout.Time(exchange.At)} <strong>{exchange.Operation}</strong> <code>{exchange.Path}</code> <span
          class="tag {(exchange.Status is 200 && exchange.Error is null ? "good" : "bad")}">HTTP
          {exchange.Status}{Html.If(exchange.Error is not null, () => Html.Of($", error {exchange.Error}"))}</span>
            {Html.If(exchange.Deviations.Count > 0, () =>
                Html.Of($"""<span class="tag warn">{exchange.Deviations.Count} deviations</span>"""))}
            {Html.If(exchange.Fault is not null, () => Html.Of($"""<span class="tag warn">fault: {exchange.Fault}</span>"""))}
            {string.Join(", ", exchange.Orders.Select(row => row.Order))}
          </summary>
          {Html.If(exchange.Deviations.Count > 0, () =>
              Html.Of($"""<h3>Deviations from the contract</h3><ul>{exchange.Deviations.Select(deviation =>
              Html.Of($"<li><code>{deviation.Place}</code> {deviation.Message}</li>"))}</ul>"""))}
          {Html.If(exchange.Notes.Count > 0, () =>
              Html.Of($"""<h3>Notes</h3><ul>{exchange.Notes.Select(note =>
              Html.Of($"<li><code>{note.Place}</code> {note.Message}</li>"))}</ul>"""))}
          <h3>Request</h3><pre tabindex="0">{exchange.Request}</pre>
          <h3>Reply</h3><pre tabindex="0">{exchange.Reply}</pre>
        </details>
        """);
}
