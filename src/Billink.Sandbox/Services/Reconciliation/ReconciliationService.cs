using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Reconciliation;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Reconciliation;

/// <summary>
/// A merchant's reconciliation invoices in a unit of work: one for each day on which invoices were sent, once the day is over.
/// </summary>
internal sealed class ReconciliationService(SandboxDbContext db, Merchant merchant, DateTimeOffset now)
{
    /// <summary>The sandbox's own: Billink's size isn't documented.</summary>
    public const int PageSize = 25;

    /// <summary>Creates the invoices of the days that are over. Doing so when they are read makes no difference to the reader.</summary>
    public async Task CloseDaysAsync(CancellationToken cancellationToken)
    {
        var due = await db.Orders.Where(order => order.MerchantId == merchant.Id && order.NextAt <= now).ToListAsync(cancellationToken);
        due.ForEach(order => OrderProgress.CatchUp(db, order, now));
        await db.SaveChangesAsync(cancellationToken);

        var numbers = merchant.Workflows.Where(workflow => workflow.IsGuaranteed).Select(workflow => workflow.Number).ToList();
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var open = await db.Orders
            .Where(order => order.MerchantId == merchant.Id && order.InvoicedAt < today && numbers.Contains(order.WorkflowNumber))
            .Where(order => !db.Set<ReconciliationLine>().Any(line => line.OrderId == order.Id))
            .OrderBy(order => order.InvoicedAt)
            .ThenBy(order => order.Id)
            .ToListAsync(cancellationToken);
        foreach (var day in open.GroupBy(order => DateOnly.FromDateTime(order.InvoicedAt!.Value.UtcDateTime)))
        {
            var count = await db.ReconciliationInvoices.CountAsync(invoice => invoice.MerchantId == merchant.Id
                && invoice.Year == day.Key.Year, cancellationToken);
            db.ReconciliationInvoices.Add(Make(day.Key, count + 1, [.. day]));
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    /// <summary>
    /// The invoices of a period, the newest first; <paramref name="from"/> and <paramref name="to"/> count as part of it.
    /// </summary>
    public IQueryable<ReconciliationInvoice> Between(DateOnly? from, DateOnly? to) => db.ReconciliationInvoices
        .Where(invoice => invoice.MerchantId == merchant.Id)
        .Where(invoice => from == null || invoice.Date >= from)
        .Where(invoice => to == null || invoice.Date <= to)
        .OrderByDescending(invoice => invoice.Date);

    public Task<ReconciliationInvoice?> FindAsync(int year, string number, CancellationToken cancellationToken) => db.ReconciliationInvoices
        .Include(invoice => invoice.Lines)
        .SingleOrDefaultAsync(invoice => invoice.MerchantId == merchant.Id && invoice.Year == year
            && invoice.Number == number, cancellationToken);

    private ReconciliationInvoice Make(DateOnly day, int count, IReadOnlyList<Order> orders)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{day.Year}{count:0000}");
        var lines = orders.Select(order => new ReconciliationLine
        {
            OrderId = order.Id,
            PublicNumber = order.PublicNumber,
            Amount = order.Total - order.Credited,
        }).ToList();
        var invoice = new ReconciliationInvoice
        {
            MerchantId = merchant.Id,
            Year = day.Year,
            Number = number,
            ReconciliationId = string.Create(CultureInfo.InvariantCulture, $"{merchant.Id}{number}"),
            Date = day,
            Amount = lines.Sum(line => line.Amount),
        };
        invoice.Lines.AddRange(lines);
        return invoice;
    }
}
