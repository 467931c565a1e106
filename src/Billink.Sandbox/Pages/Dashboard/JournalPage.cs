using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Pages.Markup;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The journal, newest first: requests, replies and deviations from the contract.</summary>
internal sealed class JournalPage(SandboxJournal journal, string baseUrl)
{
    private const int Most = 100;

    public Html Render(string? operation, string? order, JournalFilter? filter)
    {
        var exchanges = journal.Find(operation, order).Where(exchange => Shows(filter, exchange)).ToList();
        return Html.Of($"""
            <search><form method="get" action="/dashboard/journal" class="actions">
              <label for="operation">Operation</label> <input id="operation" name="operation" value="{operation}" placeholder="Credit">
              <label for="order">Order</label> <input id="order" name="order" value="{order}">
              {Filters.Hidden(filter)}<button class="secondary">Find</button>
            </form></search>
            {Filters.Links("/dashboard/journal", Filters.Parameter("operation", operation) + Filters.Parameter("order", order), filter)}
            {Html.If(exchanges.Count == 0, () => Html.Of($"<p>No requests.</p>"))}
            {Html.If(exchanges.Count > Most, () => Html.Of($"<p>The newest {Most} of {exchanges.Count} requests.</p>"))}
            {Enumerable.Reverse(exchanges).Take(Most).Select(Exchange)}
            """);
    }

    private static bool Shows(JournalFilter? filter, SandboxExchange exchange) => filter switch
    {
        JournalFilter.Errors => IsError(exchange),
        JournalFilter.Deviations => exchange.Deviations.Count > 0,
        JournalFilter.Faults => exchange.Fault is not null,
        _ => true,
    };

    private static bool IsError(SandboxExchange exchange) => exchange.Status is < 200 or > 299 || exchange.Error is not null;

    /// <summary>A command that sends the request again, for a POSIX shell.</summary>
    private string Curl(SandboxExchange exchange)
    {
        var url = baseUrl + new PathString(exchange.Path).ToUriComponent() + exchange.Query;
        var call = $"curl -X {exchange.Method} {Quoted(url)}";
        return exchange.Request.Length == 0
            ? call
            : $"""
              {call} -H {Quoted($"Content-Type: {exchange.ContentType}")} \
                --data-binary {Quoted(exchange.Request)}
              """;
    }

    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private Html Exchange(SandboxExchange exchange) => Html.Of($"""
        <details class="exchange">
          <summary>{Layout.Time(exchange.At)} <strong>{exchange.Operation}</strong> <code>{exchange.Path}{exchange.Query}</code> <span
          class="tag {(IsError(exchange) ? "bad" : "good")}">HTTP
          {exchange.Status}{Html.If(exchange.Error is not null, () => Html.Of($", error {exchange.Error}"))}</span>
            {Html.If(exchange.Deviations.Count > 0, () =>
                Html.Of($"""<span class="tag warn">{exchange.Deviations.Count} deviations</span>"""))}
            {Html.If(exchange.Fault is not null, () => Html.Of($"""<span class="tag warn">fault: {exchange.Fault}</span>"""))}
            {string.Join(", ", exchange.Orders.Select(row => row.Order))}
          </summary>
          {Html.If(exchange.Deviations.Count > 0, () =>
              Html.Of($"""<h2>Deviations from the contract</h2><ul>{exchange.Deviations.Select(deviation =>
              Html.Of($"<li><code>{deviation.Place}</code> {deviation.Message}</li>"))}</ul>"""))}
          {Html.If(exchange.Notes.Count > 0, () =>
              Html.Of($"""<h2>Notes</h2><ul>{exchange.Notes.Select(note =>
              Html.Of($"<li><code>{note.Place}</code> {note.Message}</li>"))}</ul>"""))}
          <h2>Request</h2><pre tabindex="0">{exchange.Request}</pre>
          <h2>curl</h2><pre tabindex="0" id="curl-{exchange.Number}">{Curl(exchange)}</pre>
          <button class="outline secondary" data-copy="curl-{exchange.Number}">Copy as curl</button>
          <h2>Reply</h2><pre tabindex="0">{exchange.Reply}</pre>
        </details>
        """);
}
