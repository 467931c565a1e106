using Billink.V1;

namespace Billink.AotSmoke;

/// <summary>The two large requests of v1, with invented addresses.</summary>
internal static class Samples
{
    public static CheckRequest Check { get; } = new()
    {
        CustomerType = CustomerType.Private,
        WorkflowNumber = 1,
        FirstName = "Robin",
        LastName = "Voorbeeld & Zoon",
        HouseNumber = "7",
        PostalCode = "1234AB",
        PhoneNumber = "0600000000",
        Email = "robin@example.com",
        BirthDate = new DateOnly(1980, 1, 2),
        OrderAmount = 49.95m,
    };

    public static CreateOrderRequest Order { get; } = new()
    {
        WorkflowNumber = 1,
        OrderNumber = "A-1",
        Date = new DateOnly(2025, 1, 2),
        CustomerType = CustomerType.Private,
        LastName = "Voorbeeld & Zoon",
        Street = "Voorbeeldlaan",
        HouseNumber = "7",
        PostalCode = "1234AB",
        City = "'s-Hertogenbosch",
        PhoneNumber = "0600000000",
        Email = "robin@example.com",
        CheckUuid = "00000000-0000-4000-8000-000000000001",
        Items =
        [
            new() { Description = "Desk lamp", Quantity = 1, PriceIncludingVat = 49.95m, VatRate = 21 },
            new() { Description = "Discount", Quantity = 1, PriceIncludingVat = -2.5m, VatRate = 21 },
        ],
    };
}
