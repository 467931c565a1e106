using Billink.Sandbox.Orders;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Disputes;

/// <summary>Where disputes are resolved, which in real life Billink's customer service does.</summary>
internal sealed class DisputeDesk(SandboxStore store, TimeProvider clock)
{
    /// <summary>Resolves a dispute; with the last one of an order its workflow goes on. A second time changes nothing.</summary>
    /// <returns>False when there is no such dispute.</returns>
    public Task<bool> ResolveAsync(int id, CancellationToken cancellation) => store.WriteAsync(
        async db =>
        {
            if (await db.Disputes.Include(dispute => dispute.Order).SingleOrDefaultAsync(dispute => dispute.Id == id, cancellation) is not { } dispute)
                return false;
            if (dispute.ResolvedAt is not null)
                return true;

            var now = clock.GetUtcNow();
            dispute.Resolve(now);
            var merchant = await db.GetMerchantAsync(dispute.MerchantId, cancellation);
            new OrderBook(db, merchant, now).Record(dispute.Order, TimelineKind.DisputeResolved);
            var isLast = !await db.Disputes.AnyAsync(other => other.OrderId == dispute.OrderId && other.Id != id && other.ResolvedAt == null, cancellation);
            if (isLast)
                dispute.Order.TryResolve(now);
            return true;
        },
        cancellation);
}
