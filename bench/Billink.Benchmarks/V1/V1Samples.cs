using System.Collections.ObjectModel;
using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>Messages of three sizes: a small reply, a big request, a reply about several invoices. All persons are invented.</summary>
internal static class V1Samples
{
    public static CheckResponse CheckReply { get; } = new()
    {
        Result = ReplyKind.Outcome,
        Outcome = new CheckOutcome { Code = CheckOutcomeCode.Accepted, Description = "Advies=1" },
        CheckUuid = "3f0c9a52-7d1e-4b86-9c40-5ae2d8f0b617",
    };

    public static CreateOrderRequest Order { get; } = new()
    {
        ClientUsername = "example-shop",
        ClientId = "00112233445566778899aabbccddeeff00112233",
        WorkflowNumber = 1,
        OrderNumber = "shop-2025-0042",
        Date = new DateOnly(2025, 11, 3),
        CustomerType = CustomerType.Private,
        FirstName = "Robin",
        Initials = "R.",
        LastName = "Voorbeeld",
        Sex = Sex.Unknown,
        Street = "Voorbeeldlaan",
        HouseNumber = "7",
        HouseNumberExtension = "B",
        PostalCode = "1234AB",
        City = "Utrecht",
        CountryCode = "NL",
        PhoneNumber = "0600000000",
        Email = "robin@example.com",
        BirthDate = new DateOnly(1990, 1, 31),
        IpAddress = "192.0.2.7",
        DeliveryStreet = "Teststeenweg",
        DeliveryHouseNumber = "100",
        DeliveryPostalCode = "2000",
        DeliveryCity = "Antwerpen",
        DeliveryCountryCode = "BE",
        AdditionalText = "Bel aan bij de buren & leg het neer",
        CheckUuid = "3f0c9a52-7d1e-4b86-9c40-5ae2d8f0b617",
        ValidateOnly = false,
        OrderAmount = 499.50m,
        Items = new Collection<OrderItem>([.. Enumerable.Range(1, 10).Select(number => new OrderItem
        {
            Code = $"LAMP-{number}",
            Description = $"Desk lamp, model {number}",
            Quantity = 1,
            PriceIncludingVat = 49.95m,
            VatRate = 21,
        })]),
    };

    public static CreditResponse CreditReply { get; } = new()
    {
        Result = ReplyKind.Outcome,
        Outcome = new CreditOutcome
        {
            Invoices = new Collection<CreditInvoiceOutcome>([.. Enumerable.Range(1, 5).Select(number => new CreditInvoiceOutcome
            {
                InvoiceNumber = $"shop-2025-{number:0000}",
                Message = "Credit applied: 12.50 EURO.; step restarted.",
                Code = CreditInvoiceCode.Credited,
            })]),
        },
    };
}
