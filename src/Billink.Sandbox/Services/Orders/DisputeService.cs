using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Orders;

/// <summary>Resolves disputes, as Billink's customer service does.</summary>
internal sealed class DisputeService(SandboxStore store, TimeProvider clock)
{
    /// <summary>Resolves a dispute. The order's workflow continues with its last dispute. Resolving it again changes nothing.</summary>
    /// <returns>False if there is no such dispute.</returns>
    public Task<bool> ResolveAsync(int id, CancellationToken cancellationToken) => store.WriteAsync(
        async db =>
        {
            if (await db.Disputes.Include(dispute => dispute.Order).SingleOrDefaultAsync(dispute => dispute.Id == id,
                cancellationToken) is not { } dispute)
                return false;
            if (dispute.ResolvedAt is not null)
                return true;

            var now = clock.GetUtcNow();
            dispute.Resolve(now);
            var merchant = await db.GetMerchantAsync(dispute.MerchantId, cancellationToken);
            new OrderService(db, merchant, now).Record(dispute.Order, TimelineKind.DisputeResolved);
            var isLast = !await db.Disputes.AnyAsync(other => other.OrderId == dispute.OrderId && other.Id != id
                && other.ResolvedAt == null, cancellationToken);
            if (isLast)
                dispute.Order.TryResolve(now);
            return true;
        },
        cancellationToken);
}
