using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>What the items of an order come to.</summary>
internal static class OrderItems
{
    private const decimal MaximumQuantity = 1_000_000;

    private static readonly string[] Amounts = [Element.PriceIncludingVat, Element.PriceExcludingVat, Element.Quantity, Element.ItemQuantity];

    public static bool HasWrongVatRate(OrderItem item) => Vat.Percentage(item.VatRate) is null;

    /// <summary>The items as lines; null when an item has no amount or no VAT rate, or one that can't be.</summary>
    public static List<OrderLine>? ToLines(V1Context<CreateOrderRequest> call)
    {
        if (call.Request.Items is not { } items || Amounts.Any(call.IsMalformed))
            return null;
        var lines = items.Select(ToLine).OfType<OrderLine>().ToList();
        return lines.Count == items.Count ? lines : null;
    }

    private static OrderLine? ToLine(OrderItem item)
    {
        // Clients send either quantity, or both with 1 in ITEMQUANTITY.
        var quantity = item.Quantity ?? item.ItemQuantity ?? 1;
        if (Vat.Percentage(item.VatRate) is not { } vat || (item.PriceIncludingVat ?? item.PriceExcludingVat) is not { } price)
            return null;
        if (!Money.IsReasonable(price) || quantity is < 0 or > MaximumQuantity)
            return null;

        var amount = Money.Round(quantity * (item.PriceIncludingVat ?? (price * (100 + vat) / 100)));
        return Money.IsReasonable(amount)
            ? new OrderLine { Code = item.Code, Description = item.Description ?? "", Quantity = quantity, Amount = amount, VatPercentage = vat }
            : null;
    }
}
