using System.Data.Common;
using Billink.AspNetCore.Inbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Billink.AspNetCore.Webhooks;

/// <summary>Stops the start of an application whose database lacks the inbox's tables, or creates them.</summary>
/// <param name="inbox">The inbox.</param>
/// <param name="createTables">Whether to create missing tables.</param>
/// <param name="logger">The log.</param>
internal sealed class InboxTableCheck(IWebhookInbox inbox, bool createTables, ILogger<InboxTableCheck> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (inbox is not DbWebhookInbox database)
            return;
        try
        {
            await database.CheckTablesAsync(createTables, cancellationToken).ConfigureAwait(false);
        }
        // A database that isn't reachable yet doesn't stop the start.
        catch (DbException exception)
        {
            WebhookLog.TablesNotChecked(logger, exception);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
