using System.Globalization;
using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Http.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>The journal over HTTP.</summary>
internal static class JournalRoutes
{
    private const string Path = "/_sandbox/journal";

    public static void Map(IEndpointRouteBuilder routes, SandboxJournal journal)
    {
        routes.MapGet(Path, (RequestDelegate)(http => ShowAsync(http, journal)));
        routes.MapGet(Path + "/assert", (RequestDelegate)(http => AssertAsync(http, journal)));
        routes.MapDelete(Path, (RequestDelegate)(http => ClearAsync(http, journal)));
    }

    /// <summary>Lists exchanges, by operation and order if the query has them.</summary>
    private static Task ShowAsync(HttpContext http, SandboxJournal journal) =>
        http.WriteJsonAsync(journal.Find(http.Query("operation"), http.Query("order")), ControlJson.Default.IReadOnlyListSandboxExchange);

    /// <summary>
    /// 204 if the operation succeeded for the order as often as the query says (default: once), else 409 with what the journal has.
    /// </summary>
    private static async Task AssertAsync(HttpContext http, SandboxJournal journal)
    {
        if (http.Query("operation") is not { } operation || http.Query("order") is not { } order
            || !int.TryParse(http.Query("times") ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var times))
        {
            await http.WriteProblemAsync(
                StatusCodes.Status400BadRequest, "operation and order are required, as in ?operation=Credit&order=shop-1&times=1.");
            return;
        }

        if (journal.CountDone(operation, order) == times)
            http.Response.StatusCode = StatusCodes.Status204NoContent;
        else
            await http.WriteProblemAsync(StatusCodes.Status409Conflict, JournalExplanation.Of(journal, operation, order, times));
    }

    private static Task ClearAsync(HttpContext http, SandboxJournal journal)
    {
        journal.Clear();
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
