using System.Data.Common;
using System.Globalization;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.V2;

namespace Billink.AspNetCore.Tests.Inbox;

/// <summary>
/// Writes each delivery to the shop's table in one transaction with the inbox, and crashes at a point that depends on the delivery's
/// number. Like a killed process, a crashed handler never returns, and leaves an open lease but no open transaction.
/// </summary>
internal sealed class CrashingHandler(
    DbDataSource database, DbWebhookInbox inbox, TaskCompletionSource released) : IBillinkWebhookHandler<OrderWebhook>
{
    private int crashes;

    public int Crashes => crashes;

    /// <summary>Whether handlers no longer crash.</summary>
    public bool IsStable { get; set; }

    public async Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken)
    {
        var fault = IsStable || delivery.Attempt > 1 ? 0 : int.Parse(delivery.Webhook.OrderId!, CultureInfo.InvariantCulture) % 7;
        if (fault == 1)
            throw new InvalidOperationException("failed before anything was done");
        if (fault == 2)
            await CrashAsync();

        await using (var connection = await database.OpenConnectionAsync(CancellationToken.None))
        {
            await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
            await WriteAsync(delivery, transaction);
            if (fault == 3)
                throw new InvalidOperationException("failed before the transaction was committed");
            if (fault != 4)
            {
                await inbox.CompleteAsync(delivery.Lease, transaction, CancellationToken.None);
                await transaction.CommitAsync(CancellationToken.None);
            }
        }

        if (fault is 4 or 5)
            await CrashAsync();
    }

    private static async Task WriteAsync(BillinkWebhookDelivery<OrderWebhook> delivery, DbTransaction transaction)
    {
        await using var insert = transaction.Connection!.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO shop (delivery, order_number, sent_at, out_of_order) VALUES (@delivery, @order, @at, @late)";
        foreach (var (name, value) in new (string, object)[]
        {
            ("delivery", delivery.Id),
            ("order", delivery.Webhook.InvoiceNumberClean),
            ("at", delivery.SentAt!.Value.ToUnixTimeSeconds()),
            ("late", delivery.IsOutOfOrder ? 1L : 0L),
        })
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value;
            insert.Parameters.Add(parameter);
        }

        await insert.ExecuteNonQueryAsync();
    }

    private Task CrashAsync()
    {
        Interlocked.Increment(ref crashes);
        return released.Task;
    }
}
