using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Orders;

/// <summary>A merchant's orders in a unit of work: what v1, v2 and the control routes do with them. It records every event.</summary>
internal sealed class OrderService(SandboxDbContext db, Merchant merchant, DateTimeOffset now)
{
    /// <summary>Whether an order number is taken.</summary>
    public Task<bool> HasAsync(
        string number, CancellationToken cancellationToken) => db.HasOrderAsync(merchant.Id, number, cancellationToken);

    /// <summary>Places an order. Its number must be free.</summary>
    public Order Place(int workflowNumber, string number, Purchase purchase, string? customInvoiceId = null)
    {
        var order = new Order
        {
            MerchantId = merchant.Id,
            WorkflowNumber = workflowNumber,
            Number = number,
            PublicNumber = InvoiceNumber.For(workflowNumber, merchant.Prefix, number),
            CustomInvoiceId = customInvoiceId,
            PlacedAt = now,
            FileId = Guid.NewGuid(),
            Purchase = purchase,
            Total = purchase.Total,
        };
        db.Orders.Add(order);
        Record(order, TimelineKind.OrderPlaced, Text(order.Total));
        return order;
    }

    public async Task<StartResult> StartAsync(string? number, int? workflowNumber, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, workflowNumber, cancellationToken) is not { } order)
            return StartResult.UnknownOrder;
        return order.MerchantId == merchant.Id ? Start(order) : StartResult.NotAllowed;
    }

    /// <summary>Requests the workflow of an order of the merchant.</summary>
    public StartResult Start(Order order)
    {
        if (!order.TryStart(merchant.DelayOf(order.WorkflowNumber), now))
            return StartResult.AlreadyStarted;
        Record(order, TimelineKind.WorkflowRequested);
        OrderProgress.CatchUp(db, order, now); // a workflow may have no delay
        return StartResult.Started;
    }

    public async Task<PaymentResult> PayAsync(
        string? number, int? workflowNumber, decimal amount, string? description, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, workflowNumber, cancellationToken) is not { } order)
            return PaymentResult.UnknownOrder;
        return order.MerchantId == merchant.Id ? Pay(order, amount, description) : PaymentResult.NotAllowed;
    }

    /// <summary>Registers a payment of an order of the merchant.</summary>
    public PaymentResult Pay(Order order, decimal amount, string? description)
    {
        var result = order.Pay(amount, description, now);
        if (result is not PaymentResult.Registered)
            return result;

        Record(order, order.IsPaid ? TimelineKind.OrderPaid : TimelineKind.PartlyPaid, Text(amount));
        if (order.IsPaid)
            Record(order, TimelineKind.CustomerFullyPaid, Text(order.Paid));
        return result;
    }

    public async Task<CreditResult> CreditAsync(
        string? number, int? workflowNumber, decimal amount, string? description, CancellationToken cancellationToken)
    {
        if (await FindAsync(number, workflowNumber, cancellationToken) is not { } order)
            return CreditResult.UnknownOrder;
        return order.MerchantId == merchant.Id ? Credit(order, amount, description) : CreditResult.NotAllowed;
    }

    /// <summary>Credits an amount of an order of the merchant.</summary>
    public CreditResult Credit(Order order, decimal amount, string? description)
    {
        var wasPaid = order.IsPaid;
        var result = order.Credit(amount, description, now);
        if (result is not (CreditResult.Credited or CreditResult.CreditedAndPaid))
            return result;

        Record(order, order.Credited == order.Total ? TimelineKind.FullyCredited : TimelineKind.PartlyCredited, Text(amount));
        if (order.IsPaid && !wasPaid && order.Credited < order.Total)
            Record(order, TimelineKind.OrderPaid, Text(order.Paid));
        return result;
    }

    /// <summary>Another merchant's order is unknown here: the documentation has no code of its own for it.</summary>
    public async Task<HoldResult> HoldAsync(string? number, int? workflowNumber, int days, CancellationToken cancellationToken) =>
        await FindOwnAsync(number, workflowNumber, cancellationToken) is { } order ? Hold(order, days) : HoldResult.UnknownOrder;

    /// <summary>Puts an order of the merchant on hold.</summary>
    public HoldResult Hold(Order order, int days)
    {
        var result = order.Hold(days, now);
        if (result is HoldResult.Done)
            Record(order, TimelineKind.PutOnHold, days.ToString(CultureInfo.InvariantCulture));
        return result;
    }

    /// <summary>Resuming an order that isn't on hold succeeds and changes nothing, so it can be repeated.</summary>
    public async Task<HoldResult> ResumeAsync(string? number, int? workflowNumber, CancellationToken cancellationToken)
    {
        if (await FindOwnAsync(number, workflowNumber, cancellationToken) is not { } order)
            return HoldResult.UnknownOrder;
        if (order.TryResume(now))
            Record(order, TimelineKind.Resumed);
        return HoldResult.Done;
    }

    /// <summary>Leaves a message for Billink's customer service.</summary>
    /// <returns>False if the merchant has no such order.</returns>
    public async Task<bool> AddMessageAsync(string? number, int? workflowNumber, string text, CancellationToken cancellationToken)
    {
        if (await FindOwnAsync(number, workflowNumber, cancellationToken) is not { } order)
            return false;
        Record(order, TimelineKind.MessageAdded, text);
        return true;
    }

    public async Task<OrderStatus> GetStateAsync(string? number, int? workflowNumber, CancellationToken cancellationToken) =>
        await FindOwnAsync(number, workflowNumber, cancellationToken) is { } order
            ? OrderStatus.Of(order, merchant.FindWorkflow(order.WorkflowNumber), now)
            : OrderStatus.NotFound;

    /// <summary>Finds an order of the merchant by its own or Billink's number.</summary>
    public async Task<Order?> FindOwnAsync(string? number, int? workflowNumber, CancellationToken cancellationToken) =>
        await FindAsync(number, workflowNumber, cancellationToken) is { } order && order.MerchantId == merchant.Id ? order : null;

    /// <summary>Records an event of an order.</summary>
    public void Record(Order order, TimelineKind kind, string? detail = null) =>
        db.Record(new TimelineEntry { Order = order, Kind = kind, At = now, Detail = detail });

    /// <summary>
    /// Finds an order by the merchant's number, or else by Billink's number, which can belong to another merchant's order. Payments and
    /// credits aren't loaded: the order has their sums.
    /// </summary>
    private async Task<Order?> FindAsync(string? number, int? workflowNumber, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(number))
            return null;
        var order = await db.FindOrderAsync(merchant.Id, number, cancellationToken)
            ?? await db.Orders
                .Where(order => order.PublicNumber == number)
                .OrderByDescending(order => order.MerchantId == merchant.Id)
                .FirstOrDefaultAsync(cancellationToken);
        if (order is null || (workflowNumber is not null && order.WorkflowNumber != workflowNumber))
            return null;
        OrderProgress.CatchUp(db, order, now);
        return order;
    }

    private static string Text(decimal amount) => Money.Round(amount).ToString("0.00", CultureInfo.InvariantCulture);
}
