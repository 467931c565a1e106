using System.Collections.Concurrent;

namespace Webshop.Shop;

/// <summary>The orders, in memory. A real shop has a database, which can also be the inbox of the webhooks.</summary>
internal sealed class OrderStore
{
    private readonly ConcurrentDictionary<string, Order> orders = new(StringComparer.Ordinal);

    /// <summary>Every order, by number.</summary>
    public IReadOnlyList<Order> All => [.. orders.Values.OrderBy(order => order.Number, StringComparer.Ordinal)];

    public Order? Find(string number) => orders.GetValueOrDefault(number);

    /// <summary>Adds an order with a new number.</summary>
    public Order Add(IReadOnlyList<(Product Product, int Quantity)> lines, Shopper shopper)
    {
        var number = "W" + Guid.NewGuid().ToString("N")[..8];
        return orders[number] = new Order(number, lines, shopper);
    }

    /// <summary>Records an event of an order, and optionally its new state. Unknown numbers are ignored.</summary>
    public void Record(string number, OrderState? state, string what)
    {
        while (orders.TryGetValue(number, out var order))
        {
            // A session's webhook may arrive after the order's.
            var next = order.State is OrderState.Paid ? order.State : state ?? order.State;
            if (orders.TryUpdate(number, order with { State = next, History = [.. order.History, what] }, order))
                return;
        }
    }
}
