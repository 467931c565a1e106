using System.Text;
using Billink.Client.Tests.Errors;
using Billink.Orders;
using Billink.V2;

namespace Billink.Client.Tests.Orders;

/// <summary>What holds for any cart.</summary>
public class RandomOrderTests
{
    private const int Carts = 10_000;
    private static readonly decimal[] Rates = [0, 6, 7, 9, 12, 19, 21];

    [Fact]
    public void The_totals_are_the_sums_of_the_lines()
    {
        foreach (var order in RandomOrders(Carts))
        {
            var transaction = order.ToTransaction();

            transaction.TotalAmount.ShouldBe(transaction.OrderItems.Sum(item => item.TotalProductAmount));
            transaction.TotalTaxAmount.ShouldBe(transaction.OrderItems.Sum(item =>
                Math.Round(item.TotalProductAmount * item.TaxRate / (100 + item.TaxRate), 2, MidpointRounding.AwayFromZero)));
        }
    }

    [Fact]
    public void Every_amount_is_in_cents()
    {
        foreach (var transaction in RandomOrders(Carts).Select(order => order.ToTransaction()))
        {
            transaction.OrderItems
                .SelectMany(item => new[] { item.ProductAmount, item.ProductTaxAmount, item.TotalProductAmount })
                .Append(transaction.TotalAmount)
                .Append(transaction.TotalTaxAmount)
                .ShouldAllBe(amount => decimal.Round(amount, 2) == amount);
        }
    }

    [Fact]
    public void The_discount_is_taken_off_to_the_cent()
    {
        foreach (var order in RandomOrders(Carts))
            order.TotalAmount.ShouldBe((order with { Discount = 0 }).TotalAmount - order.Discount);
    }

    [Fact]
    public void The_versions_agree()
    {
        foreach (var order in RandomOrders(Carts))
        {
            var (v2, v1) = (order.ToTransaction(), order.ToV1Items());

            v1.Select(item => (item.Code!, item.Description, item.Quantity!.Value, item.PriceIncludingVat!.Value, item.VatRate)).ShouldBe(
                v2.OrderItems.Select(item => (item.Code, item.Name, item.Quantity, item.ProductAmount, item.TaxRate)));
            v1.Sum(item => Math.Round(item.PriceIncludingVat!.Value * item.Quantity!.Value, 2, MidpointRounding.AwayFromZero))
                .ShouldBe(v2.TotalAmount);
        }
    }

    [Fact]
    public async Task The_check_of_orders_accepts_them()
    {
        var sender = new CannedSender(Encoding.UTF8.GetBytes(Operations.ReplyOf(V2Operations.CreateSession)));
        var transport = new BillinkTransport(sender, new BillinkOptions
        {
            BaseUrl = new Uri("http://localhost"),
            Username = "shop-user",
            Id = "shop-key",
            OrderCheck = BillinkOrderCheck.Refuse,
        });
        var client = new BillinkClient(transport);

        foreach (var order in RandomOrders(Carts).Where(order => order.TotalAmount > 0))
            await client.Sessions.CreateAsync(Messages.Session with { Transaction = order.ToTransaction() });

        sender.Count.ShouldBeGreaterThan(Carts / 2);
    }

    // Always the same carts: a failure can be repeated.
    private static IEnumerable<BillinkOrder> RandomOrders(int count)
    {
        var random = new Random(20261128);
        for (var i = 0; i < count; i++)
        {
            var lines = Enumerable.Range(0, random.Next(1, 9)).Select(_ => Line(random));
            var order = new BillinkOrder { Number = $"cart-{i}", Lines = [.. lines] };
            yield return random.Next(3) == 0 ? order with { Discount = Cents(random, 1, 100_00) } : order;
        }
    }

    private static BillinkOrderLine Line(Random random) => random.Next(8) == 0
        ? BillinkOrderLine.Shipping(Cents(random, 0, 20_00), Rates[random.Next(Rates.Length)])
        : new BillinkOrderLine
        {
            Code = $"P-{random.Next(1000)}",
            Name = "Product",
            UnitPrice = random.Next(10) == 0 ? -Cents(random, 1, 5_00) : random.Next(1, 5_000_000) / 10_000m,
            PriceIncludesVat = random.Next(2) == 0,
            VatRate = Rates[random.Next(Rates.Length)],
            Quantity = random.Next(5) == 0 ? random.Next(1, 5000) / 1000m : random.Next(1, 200),
            Discount = random.Next(4) == 0 ? Cents(random, 1, 5_00) : 0,
        };

    private static decimal Cents(Random random, int least, int most) => random.Next(least, most) / 100m;
}
