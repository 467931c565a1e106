namespace Webshop.Shop;

/// <summary>A product of the shop.</summary>
/// <param name="Code">The article number.</param>
/// <param name="Name">The name.</param>
/// <param name="Price">The price of one in euro, with 21% VAT.</param>
internal sealed record Product(string Code, string Name, decimal Price)
{
    /// <summary>Everything that the shop sells.</summary>
    public static IReadOnlyList<Product> All { get; } =
        [new("LAMP-3", "Desk lamp", 49.95m), new("LAMP-7", "Floor lamp", 129.00m), new("BULB-1", "Light bulb, warm white", 4.95m)];
}
