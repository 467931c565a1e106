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
        var first = await CountAsync(merchant, cancellationToken);
        for (var i = first; i < first + count; i++)
            Add(merchant, i);
        return count;
    }

    /// <summary>How many there are. A session that became an order counts once.</summary>
    private async Task<int> CountAsync(Merchant merchant, CancellationToken cancellationToken) =>
        await db.Orders.CountAsync(
            order => order.MerchantId == merchant.Id && order.Number.StartsWith(Prefix), cancellationToken)
        + await db.Sessions.CountAsync(
            session => session.MerchantId == merchant.Id
                && session.OrderNumber.StartsWith(Prefix)
                && session.Outcome != SessionOutcome.OrderCreated
                && session.Outcome != SessionOutcome.PaidAtOnce,
            cancellationToken);

    private void Add(Merchant merchant, int index)
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
        var order = orders.Place(workflow, number, purchase);
        if (kind > 0)
            orders.Start(order);
        switch (kind)
        {
            case 2: orders.Pay(order, purchase.Total / 2, "First half"); break;
            case 3: orders.Pay(order, purchase.Total, "All of it"); break;
            case 4: orders.Credit(order, purchase.Total / 4, "Returned"); break;
            case 5: orders.Credit(order, purchase.Total, "Returned"); break;
            case 6: orders.Hold(order, Order.LongestHold); break;
        }
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
