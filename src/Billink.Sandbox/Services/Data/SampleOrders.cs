using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Data;

/// <summary>Creates sample orders and sessions: the same each time, in every state that an order can reach without waiting.</summary>
internal sealed class SampleOrders(SandboxDbContext db, DateTimeOffset now)
{
    private const int Kinds = 8;
    private const string Prefix = "seed-";

    private static readonly string[] Names = ["Sam", "Noor", "Robin", "Anouk", "Daan", "Fenna"];

    /// <summary>Adds orders of the first merchant, on its first workflow. Every eighth is a session instead.</summary>
    /// <returns>The number of orders and sessions.</returns>
    public async Task<int> AddAsync(int count, CancellationToken cancellationToken)
    {
        var merchant = await db.Merchants.OrderBy(row => row.Id).FirstAsync(cancellationToken);
        var first = await db.Orders.CountAsync(order => order.Number.StartsWith(Prefix), cancellationToken)
            + await db.Sessions.CountAsync(session => session.OrderNumber.StartsWith(Prefix)
                && session.Outcome == SessionOutcome.None, cancellationToken);
        for (var i = first; i < first + count; i++)
            await AddOneAsync(merchant, i, cancellationToken);
        return count;
    }

    private async Task AddOneAsync(Merchant merchant, int index, CancellationToken cancellationToken)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{index + 1}");
        var workflow = merchant.Workflows[0].Number;
        var purchase = Purchase(index);
        var kind = index % Kinds;
        if (kind == Kinds - 1)
        {
            new SessionService(db, now).Open(Session(merchant, workflow, number, purchase));
            return;
        }

        var orders = new OrderService(db, merchant, now);
        orders.Place(workflow, number, purchase);
        await db.SaveChangesAsync(cancellationToken); // the calls below find it by its number
        if (kind > 0)
            await orders.StartAsync(number, workflow, cancellationToken);
        await (kind switch
        {
            2 => orders.PayAsync(number, workflow, purchase.Total / 2, "First half", cancellationToken),
            3 => orders.PayAsync(number, workflow, purchase.Total, "All of it", cancellationToken),
            4 => orders.CreditAsync(number, workflow, purchase.Total / 4, "Returned", cancellationToken),
            5 => orders.CreditAsync(number, workflow, purchase.Total, "Returned", cancellationToken),
            6 => orders.HoldAsync(number, workflow, Order.LongestHold, cancellationToken),
            _ => Task.CompletedTask,
        });
        await db.SaveChangesAsync(cancellationToken);
    }

    private Session Session(Merchant merchant, int workflow, string number, Purchase purchase)
    {
        var id = Guid.NewGuid().ToString("N");
        return new Session
        {
            Id = id,
            MerchantId = merchant.Id,
            WorkflowNumber = workflow,
            OrderNumber = number,
            PublicNumber = InvoiceNumber.For(workflow, merchant.Prefix, number),
            TransactionId = $"tx_{id[..6]}",
            OpenedAt = now,
            ExpiresAt = now.AddHours(1),
            Purchase = purchase,
            ReturnTo = SessionReturnUrls.Of(null, null, null, null),
        };
    }

    private static Purchase Purchase(int index)
    {
        var name = Names[index % Names.Length];
        var lamps = (index % 3) + 1;
        return new Purchase
        {
            Total = (49.95m * lamps) + 4.95m,
            Customer = new Customer
            {
                IsBusiness = false,
                FirstName = name,
                Initials = name[..1],
                LastName = "Voorbeeld",
                Email = $"{name.ToLowerInvariant()}@shop.example",
                PhoneNumber = "0600000000",
                BirthDate = new DateOnly(1990, 1, (index % 28) + 1),
            },
            BillingAddress = new Address
            {
                Street = "Voorbeeldlaan", HouseNumber = (index + 1).ToString(CultureInfo.InvariantCulture), PostalCode = "1234AB",
                    City = "Utrecht", CountryCode = "NL",
            },
            Lines =
            [
                new OrderLine { Code = "LAMP-3", Description = "Desk lamp", Quantity = lamps, Amount = 49.95m * lamps, VatPercentage = 21 },
                new OrderLine { Code = "0001", Description = "Shipping", Quantity = 1, Amount = 4.95m, VatPercentage = 21 },
            ],
        };
    }
}
