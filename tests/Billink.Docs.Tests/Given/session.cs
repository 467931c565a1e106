var newSession = new CreateSessionRequest
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
        OrderNumber = "2026-17",
        TotalAmount = 121.00m,
        TotalTaxAmount = 21.00m,
        PurchaseCountry = "NL",
        PurchaseCurrency = "EUR",
        OrderItems =
        [
            new()
            {
                Code = "SHOE-42",
                Name = "Shoes",
                Quantity = 1,
                ProductAmount = 121.00m,
                ProductTaxAmount = 21.00m,
                TotalProductAmount = 121.00m,
                TaxRate = 21,
            },
        ],
    },
};
