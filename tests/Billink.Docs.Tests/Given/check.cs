var checkRequest = new V1.CheckRequest
{
    CustomerType = V1.CustomerType.Private,
    WorkflowNumber = 1,
    FirstName = "Jip",
    LastName = "Jansen",
    BirthDate = new DateOnly(1990, 1, 31),
    HouseNumber = "1",
    PostalCode = "1234AB",
    CountryCode = "NL",
    PhoneNumber = "0612345678",
    Email = "jip@shop.example",
    OrderAmount = 121.00m,
};
