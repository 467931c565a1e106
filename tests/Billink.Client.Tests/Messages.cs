using Billink.V2;

namespace Billink.Client.Tests;

/// <summary>Requests that the contract allows.</summary>
internal static class Messages
{
    public static CreditRequest Credit { get; } =
        new() { Invoices = [new() { Number = "A-1", CreditAmount = 12.50m, Description = "returned" }] };

    public static OrderInfoRequest Info { get; } = new() { Invoices = [new() { Number = "A-1" }] };

    public static V1.CheckRequest Check { get; } = new()
    {
        CustomerType = V1.CustomerType.Private,
        WorkflowNumber = 1,
        FirstName = "Jip",
        LastName = "Jansen",
        HouseNumber = "1",
        PostalCode = "1234AB",
        PhoneNumber = "0612345678",
        Email = "jip@shop.example",
        BirthDate = new DateOnly(1990, 2, 1),
        OrderAmount = 12.50m,
    };

    public static CreateSessionRequest Session { get; } = new()
    {
        Client = new() { WorkflowNumber = "1" },
        Customer = new() { Type = CustomerType.Private, FirstName = "Jip", LastName = "Jansen", Email = "jip@shop.example",
            Mobile = "0612345678" },
        BillingAddress = new() { Street = "Dorpsstraat", HouseNumber = "1", PostalCode = "1234AB", City = "Ons Dorp", CountryCode = "NL" },
        Transaction = new()
        {
            OrderNumber = "A-1",
            TotalAmount = 12.50m,
            TotalTaxAmount = 2.17m,
            PurchaseCountry = "NL",
            PurchaseCurrency = "EUR",
            OrderItems = [new() { Code = "1", Name = "Socks", Quantity = 1, ProductAmount = 12.50m, ProductTaxAmount = 2.17m,
                TotalProductAmount = 12.50m, TaxRate = 21 }],
        },
    };
}
