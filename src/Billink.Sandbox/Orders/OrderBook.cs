using Billink.Sandbox.Merchants;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Orders;

/// <summary>A merchant's orders, within one unit of work: what v1 and v2 do to them.</summary>
internal sealed class OrderBook(SandboxDbContext db, Merchant merchant, DateTimeOffset now)
{
    /// <summary>Whether an order number is taken.</summary>
    public Task<bool> HasAsync(string number, CancellationToken cancellation) =>
        db.Orders.AnyAsync(order => order.MerchantId == merchant.Id && order.Number == number, cancellation);

    /// <summary>Places an order whose number is free.</summary>
    public void Place(int workflowNumber, string number, Purchase purchase) => db.Orders.Add(new Order
    {
        MerchantId = merchant.Id,
        WorkflowNumber = workflowNumber,
        Number = number,
        PublicNumber = InvoiceNumber.For(workflowNumber, merchant.Prefix, number),
        PlacedAt = now,
        Purchase = purchase,
        Total = purchase.Total,
    });

    public async Task<StartResult> StartAsync(string? number, int? workflowNumber, CancellationToken cancellation)
    {
        if (await FindAsync(number, workflowNumber, cancellation) is not { } order)
            return StartResult.UnknownOrder;
        if (order.MerchantId != merchant.Id)
            return StartResult.NotAllowed;
        return order.TryStart(now) ? StartResult.Started : StartResult.AlreadyStarted;
    }

    public async Task<PaymentResult> PayAsync(
        string? number, int? workflowNumber, decimal amount, string? description, CancellationToken cancellation)
    {
        if (await FindAsync(number, workflowNumber, cancellation) is not { } order)
            return PaymentResult.UnknownOrder;
        return order.MerchantId == merchant.Id ? order.Pay(amount, description, now) : PaymentResult.NotAllowed;
    }

    public async Task<CreditResult> CreditAsync(
        string? number, int? workflowNumber, decimal amount, string? description, CancellationToken cancellation)
    {
        if (await FindAsync(number, workflowNumber, cancellation) is not { } order)
            return CreditResult.UnknownOrder;
        return order.MerchantId == merchant.Id ? order.Credit(amount, description, now) : CreditResult.NotAllowed;
    }

    public async Task<OrderState> GetStateAsync(string? number, int? workflowNumber, CancellationToken cancellation) =>
        await FindAsync(number, workflowNumber, cancellation) is { } order && order.MerchantId == merchant.Id
            ? OrderState.Of(order)
            : OrderState.NotFound;

    /// <summary>
    /// The merchant's own number comes first. Billink's number is taken too, which may be that of another merchant's order. Payments and credits
    /// need not be loaded: the order keeps their sums.
    /// </summary>
    private async Task<Order?> FindAsync(string? number, int? workflowNumber, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(number))
            return null;
        var order = await db.Orders.SingleOrDefaultAsync(order => order.MerchantId == merchant.Id && order.Number == number, cancellation)
            ?? await db.Orders
                .Where(order => order.PublicNumber == number)
                .OrderByDescending(order => order.MerchantId == merchant.Id)
                .FirstOrDefaultAsync(cancellation);
        return workflowNumber is null || order?.WorkflowNumber == workflowNumber ? order : null;
    }
}
