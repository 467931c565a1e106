using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Orders;

/// <summary>Reviews orders, as Billink does. An order in review is on hold.</summary>
internal sealed class ReviewService(SandboxStore store, TimeProvider clock)
{
    /// <summary>Begins the review of an order.</summary>
    /// <returns>False if the order is disputed or in review. Null if there is no such order.</returns>
    public Task<bool?> BeginAsync(string orderNumber, CancellationToken cancellationToken) => ChangeAsync(
        orderNumber, order => order.TryReview(clock.GetUtcNow()), TimelineKind.PutOnHold, cancellationToken);

    /// <summary>Ends the review of an order, whose workflow continues.</summary>
    /// <returns>False if the order isn't in review. Null if there is no such order.</returns>
    public Task<bool?> EndAsync(string orderNumber, CancellationToken cancellationToken) => ChangeAsync(
        orderNumber, order => order.TryEndReview(clock.GetUtcNow()), TimelineKind.Resumed, cancellationToken);

    private Task<bool?> ChangeAsync(
        string orderNumber, Func<Order, bool> change, TimelineKind kind, CancellationToken cancellationToken) => store.WriteAsync<bool?>(
        async db =>
        {
            if (await db.Orders.FirstOrDefaultAsync(order => order.Number == orderNumber, cancellationToken) is not { } order)
                return null;
            var now = clock.GetUtcNow();
            OrderProgress.CatchUp(db, order, now);
            if (!change(order))
                return false;
            db.Record(new TimelineEntry { Order = order, Kind = kind, At = now, Detail = "review" });
            return true;
        },
        cancellationToken);
}
