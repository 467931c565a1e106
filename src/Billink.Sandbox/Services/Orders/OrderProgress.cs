using System.Globalization;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Services.Orders;

/// <summary>Lets happen to an order what only takes time.</summary>
internal static class OrderProgress
{
    public static void CatchUp(SandboxDbContext db, Order order, DateTimeOffset now)
    {
        while (order.TryMove(now) is { } moved)
            db.Record(new TimelineEntry { Order = order, Kind = moved.Kind, At = moved.At, Detail = Detail(order, moved.Kind) });
    }

    private static string? Detail(Order order, TimelineKind kind) => kind switch
    {
        TimelineKind.WorkflowStarted => order.OpenAmount.ToString("0.00", CultureInfo.InvariantCulture),
        TimelineKind.StepReached => order.Step.Describe(),
        _ => null,
    };
}
