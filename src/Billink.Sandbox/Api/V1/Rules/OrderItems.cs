using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Domain.Orders;
using Billink.V1;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>Converts the items of an order.</summary>
internal static class OrderItems
{
    private const decimal MaximumQuantity = 1_000_000;

    private static readonly string[] Amounts = [Element.PriceIncludingVat, Element.PriceExcludingVat, Element.Quantity,
        Element.ItemQuantity];

    public static bool HasWrongVatRate(OrderItem item) => Vat.Percentage(item.VatRate) is null;

    /// <summary>Converts the items to lines. Null if the amount or the VAT rate of an item is missing or invalid.</summary>
    public static List<OrderLine>? ToLines(V1Context<CreateOrderRequest> context)
    {
        if (context.Request.Items is not { } items || Amounts.Any(context.IsMalformed))
            return null;
        var lines = items.Select(ToLine).OfType<OrderLine>().ToList();
        return lines.Count == items.Count ? lines : null;
    }

    private static OrderLine? ToLine(OrderItem item)
    {
        // Clients send one of the two quantities, or both with 1 in ITEMQUANTITY.
        var quantity = item.Quantity ?? item.ItemQuantity ?? 1;
        if (Vat.Percentage(item.VatRate) is not { } vat || (item.PriceIncludingVat ?? item.PriceExcludingVat) is not { } price)
            return null;
        if (!Money.IsReasonable(price) || quantity is < 0 or > MaximumQuantity)
            return null;

        var amount = Money.Round(quantity * (item.PriceIncludingVat ?? (price * (100 + vat) / 100)));
        return Money.IsReasonable(amount)
            ? new OrderLine { Code = item.Code, Description = item.Description ?? "", Quantity = quantity, Amount = amount,
                VatPercentage = vat }
            : null;
    }
}
