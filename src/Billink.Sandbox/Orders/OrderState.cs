namespace Billink.Sandbox.Orders;

/// <summary>How far an order is, for who asks.</summary>
/// <param name="Exists">Whether the merchant has such an order.</param>
/// <param name="IsPaid">Whether nothing is left to be paid.</param>
/// <param name="Step">The workflow's step, in Billink's words.</param>
internal sealed record OrderState(bool Exists, bool IsPaid, string Step)
{
    /// <summary>Recorded in 2014.</summary>
    public static OrderState NotFound { get; } = new(Exists: false, IsPaid: false, "Order not found");

    /// <summary>The steps are those that were seen: before the start, and after payment, there are none.</summary>
    public static OrderState Of(Order order) =>
        new(Exists: true, order.IsPaid, order.StartedAt is null || order.IsPaid ? "No steps given" : "Wait for payment");
}
