using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Email;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>
/// The queue of deliveries: leases those that are due, and records attempts. Several sandboxes on one database never lease the same
/// delivery.
/// </summary>
internal sealed class DeliveryQueue(SandboxStore store, SandboxClock clock, BillinkSandboxOptions options)
{
    // State 0 is Pending. These two queries don't use EF Core, because the sandbox runs them when it starts, and EF Core's first query
    // would delay the first request.
    private const string AnySql = """SELECT 1 FROM "Deliveries" WHERE "State" = 0 AND "DueAt" <= @now LIMIT 1""";
    private const string NextSql = """SELECT MIN("DueAt") FROM "Deliveries" WHERE "State" = 0 AND "DueAt" > @now""";

    // A late delivery blocks only those behind it in its stream.
    private const string DueSql = """
        SELECT * FROM "Deliveries" AS d
        WHERE d."State" = 0 AND d."DueAt" <= {0} AND (d."LeasedUntil" IS NULL OR d."LeasedUntil" < {1})
          AND NOT EXISTS (SELECT 1 FROM "Deliveries" AS earlier WHERE earlier."Stream" = d."Stream" AND earlier."State" = 0 AND earlier."Id"
          < d."Id")
        ORDER BY d."Id" LIMIT {2}
        """;

    /// <summary>Longer than any attempt: a sandbox that dies while it sends blocks a delivery for this time at most.</summary>
    private readonly TimeSpan lease = (options.WebhookTimeout * 2) + TimeSpan.FromSeconds(10);

    /// <summary>Leases deliveries that are due, at most one of each stream.</summary>
    public async Task<IReadOnlyList<LeasedDelivery>> TakeAsync(int most, CancellationToken cancellationToken)
    {
        // Most of the time nothing is due, and this check takes no lock.
        var now = clock.GetUtcNow();
        if (await store.ReadAsync(db => db.FindNumberAsync(AnySql, now, cancellationToken), cancellationToken) is null)
            return [];
        return await store.WorkAsync<IReadOnlyList<LeasedDelivery>>(
            async db =>
            {
                var machineTime = TimeProvider.System.GetUtcNow(); // leases use the machine's clock, as processes do
                var deliveries = await db.Deliveries
                    .FromSqlRaw(store.Locking(DueSql), now.ToUnixTimeMilliseconds(), machineTime.ToUnixTimeMilliseconds(), most)
                    .ToListAsync(cancellationToken);
                var ids = deliveries.Select(delivery => delivery.MerchantId).ToHashSet();
                var secrets = await db.Merchants
                    .AsNoTracking()
                    .Where(merchant => ids.Contains(merchant.Id))
                    .ToDictionaryAsync(merchant => merchant.Id, merchant => merchant.Webhooks.Secret, cancellationToken);
                foreach (var delivery in deliveries)
                    delivery.LeasedUntil = machineTime + lease;
                return [.. deliveries.Select(delivery => new LeasedDelivery(delivery, secrets[delivery.MerchantId]))];
            },
            cancellationToken);
    }

    /// <summary>When the next delivery is due. Null if none is pending.</summary>
    public async Task<DateTimeOffset?> NextAsync(CancellationToken cancellationToken)
    {
        // A delivery that is due now waits for an earlier one of its stream, or is being sent.
        var now = clock.GetUtcNow();
        return await store.ReadAsync(db => db.FindNumberAsync(NextSql, now, cancellationToken), cancellationToken) is { } due
            ? DateTimeOffset.FromUnixTimeMilliseconds(due)
            : null;
    }

    /// <summary>Records an attempt and its consequences.</summary>
    /// <returns>Whether the delivery failed permanently and an e-mail was written.</returns>
    public Task<bool> RecordAsync(DeliveryAttempt attempt, CancellationToken cancellationToken) => store.WorkAsync(
        async db =>
        {
            // A reset during the attempt deletes the delivery.
            if (await db.Deliveries.FindAsync([attempt.DeliveryId], cancellationToken) is not { } delivery)
                return false;
            db.DeliveryAttempts.Add(attempt);
            delivery.Attempts = attempt.Number;
            delivery.LeasedUntil = null;
            if (attempt.IsSuccess)
                await SucceedAsync(db, delivery, cancellationToken);
            else if (--delivery.FailuresLeft == 0)
                Fail(db, delivery, attempt);
            else
                delivery.DueAt = clock
                    .GetUtcNow() + (options.WebhookRetryDelay * Math.Pow(2, WebhookDelivery.MostAttempts - 1 - delivery.FailuresLeft));
            return delivery.State is DeliveryState.Failed;
        },
        cancellationToken);

    private async Task SucceedAsync(SandboxDbContext db, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.Fault is WebhookFault.Duplicate && delivery.Attempts == 1)
        {
            delivery.DueAt = clock.GetUtcNow();
            return;
        }

        delivery.State = DeliveryState.Delivered;
        var held = await db.Deliveries.Where(row => row.Stream == delivery.Stream
            && row.State == DeliveryState.Held).ToListAsync(cancellationToken);
        foreach (var earlier in held)
        {
            earlier.State = DeliveryState.Pending;
            earlier.DueAt = clock.GetUtcNow();
        }
    }

    private void Fail(SandboxDbContext db, WebhookDelivery delivery, DeliveryAttempt attempt)
    {
        delivery.State = DeliveryState.Failed;
        db.OutgoingEmails.Add(new OutgoingEmail
        {
            Recipient = options.MailRecipient,
            Subject = $"Webhook not delivered: {delivery.Event} of {delivery.OrderNumber}",
            Text = $"""
                The webhook {delivery.Event} of order {delivery.OrderNumber} could not be delivered to {delivery.Url}.
                The sandbox made {WebhookDelivery.MostAttempts} attempts. The last attempt ended with: {attempt.Outcome}
                Delivery id: {delivery.Key}
                """,
            At = clock.GetUtcNow(),
        });
    }
}
