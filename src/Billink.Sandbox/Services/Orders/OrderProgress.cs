using System.Globalization;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Services.Orders;

/// <summary>Makes the changes of an order that are due.</summary>
internal static class OrderProgress
{
    public static void CatchUp(SandboxDbContext db, Order order, DateTimeOffset now)
    {
        while (order.TryMove(now) is { } moved)
            db.Record(EntryOf(order, moved.Move, moved.At));
    }

    private static TimelineEntry EntryOf(Order order, OrderMove move, DateTimeOffset at) => move switch
    {
        OrderMove.HoldEnded => new TimelineEntry { Order = order, Kind = TimelineKind.Resumed, At = at },
        OrderMove.WorkflowStarted => new TimelineEntry
        {
            Order = order,
            Kind = TimelineKind.WorkflowStarted,
            At = at,
            Detail = order.OpenAmount.ToString("0.00", CultureInfo.InvariantCulture),
        },
        _ => new TimelineEntry { Order = order, Kind = TimelineKind.StepReached, At = at, Detail = order.Step.Describe() },
    };
}
