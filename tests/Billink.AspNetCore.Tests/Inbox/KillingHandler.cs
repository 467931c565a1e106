using System.Data.Common;
using System.Globalization;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.V2;

namespace Billink.AspNetCore.Tests.Inbox;

/// <summary>
/// Writes each delivery into the shop's table, in one transaction with the inbox, and dies on the way as told by the delivery's number: what a process that is killed
/// leaves behind is an open lease and no open transaction, and it never comes back.
/// </summary>
internal sealed class KillingHandler(DbDataSource database, DbWebhookInbox inbox, TaskCompletionSource afterlife) : IBillinkWebhookHandler<OrderWebhook>
{
    private int deaths;

    public int Deaths => deaths;

    /// <summary>Whether nobody dies any more.</summary>
    public bool IsPeaceful { get; set; }

    public async Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken)
    {
        var fate = IsPeaceful || delivery.Attempt > 1 ? 0 : int.Parse(delivery.Webhook.OrderId!, CultureInfo.InvariantCulture) % 7;
        if (fate == 1)
            throw new InvalidOperationException("failed before anything was done");
        if (fate == 2)
            await DieAsync();

        await using (var connection = await database.OpenConnectionAsync(CancellationToken.None))
        {
            await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
            await WriteAsync(delivery, transaction);
            if (fate == 3)
                throw new InvalidOperationException("failed before the transaction was committed");
            if (fate != 4)
            {
                await inbox.CompleteAsync(delivery.Lease, transaction, CancellationToken.None);
                await transaction.CommitAsync(CancellationToken.None);
            }
        }

        if (fate is 4 or 5)
            await DieAsync();
    }

    private static async Task WriteAsync(BillinkWebhookDelivery<OrderWebhook> delivery, DbTransaction transaction)
    {
        await using var insert = transaction.Connection!.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO shop (delivery, order_number, occurred_at, out_of_order) VALUES (@delivery, @order, @at, @late)";
        foreach (var (name, value) in new (string, object)[]
        {
            ("delivery", delivery.Id),
            ("order", delivery.Webhook.InvoiceNumberClean),
            ("at", delivery.OccurredAt!.Value.ToUnixTimeSeconds()),
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

    private Task DieAsync()
    {
        Interlocked.Increment(ref deaths);
        return afterlife.Task;
    }
}
