using Billink.V2;

internal sealed record Cart(string OrderNumber)
{
    public CreateSessionRequest ToSession() => new()
    {
        Client = new() { WorkflowNumber = "1" },
        Customer = new()
        {
            Type = CustomerType.Private,
            FirstName = "Jip",
            LastName = "Jansen",
            Email = "jip@shop.example",
            Mobile = "0612345678",
        },
        BillingAddress = new() { Street = "Dorpsstraat", HouseNumber = "1", PostalCode = "1234AB", City = "Ons Dorp", CountryCode = "NL" },
        Transaction = new()
        {
            OrderNumber = OrderNumber,
            TotalAmount = 0,
            TotalTaxAmount = 0,
            PurchaseCountry = "NL",
            PurchaseCurrency = "EUR",
            OrderItems = [],
        },
    };
}
