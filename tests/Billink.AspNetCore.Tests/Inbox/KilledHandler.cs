using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.V2;

namespace Billink.AspNetCore.Tests.Inbox;

/// <summary>
/// Writes each delivery to the shop's table in one transaction with the inbox. In the first attempt at an order, it kills its own process
/// (SIGKILL) at a point that depends on the order's number.
/// </summary>
internal sealed class KilledHandler(DbDataSource database, DbWebhookInbox inbox) : IBillinkWebhookHandler<OrderWebhook>
{
    public async Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken)
    {
        var number = int.Parse(delivery.Webhook.InvoiceNumberClean!, CultureInfo.InvariantCulture);
        var end = delivery.Attempt > 1 ? 0 : number % 4;
        KillIf(end == 1);

        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO shop (order_number) VALUES ({number})";
        await insert.ExecuteNonQueryAsync(cancellationToken);
        await inbox.CompleteAsync(delivery.Lease, transaction, cancellationToken);
        KillIf(end == 2);
        await transaction.CommitAsync(cancellationToken);
        KillIf(end == 3);
    }

    private static void KillIf(bool now)
    {
        if (!now)
            return;
        using var process = Process.GetCurrentProcess();
        process.Kill();
        Thread.Sleep(Timeout.Infinite); // the signal may arrive later
    }
}
