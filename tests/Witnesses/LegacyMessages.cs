using Billink.Sandbox;
using Billink.Testing;
using Billink.V1;

namespace Billink.Witnesses;

/// <summary>
/// Messages of v1 as our client and our sandbox write them: each operation once. An operation that isn't called here has its example.
/// </summary>
internal static class LegacyMessages
{
    private const string Order = "W-1";

    /// <summary>Sends each request of v1, and returns all messages with the names of their types.</summary>
    public static async Task<IReadOnlyList<(string Type, string Xml)>> WriteAsync()
    {
        await using var sandbox = await BillinkSandbox.StartAsync();
        using var billink = new BillinkClient(
            new BillinkOptions { BaseUrl = sandbox.Url, Username = sandbox.Credentials.Username, Id = sandbox.Credentials.Id });
        var v1 = billink.Legacy;

        var check = await v1.CheckAsync(new CheckRequest
        {
            CustomerType = CustomerType.Private, WorkflowNumber = 1, FirstName = "Jip", LastName = "Jansen", Initials = "J.",
            HouseNumber = "1", PostalCode = "1234AB", PhoneNumber = "0612345678", Email = "jip@shop.example", OrderAmount = 121,
            BirthDate = new DateOnly(1980, 1, 2), DeliveryCity = "Ons Dorp",
        });
        await v1.CreateOrderAsync(new CreateOrderRequest
        {
            OrderNumber = Order, Date = new DateOnly(2026, 11, 22), CheckUuid = check.CheckUuid, CustomerType = CustomerType.Private,
            WorkflowNumber = 1, FirstName = "Jip", LastName = "Jansen", Initials = "J.", Street = "Dorpsstraat", HouseNumber = "1",
            PostalCode = "1234AB", City = "Ons Dorp", CountryCode = "NL", PhoneNumber = "0612345678", Email = "jip@shop.example",
            BirthDate = new DateOnly(1980, 1, 2), Sex = Sex.Female,
            Items = [new() { Code = "SHOE-42", Description = "Shoes", Quantity = 1, PriceIncludingVat = 121, VatRate = 21 }],
        });
        await v1.StartWorkflowAsync(new StartWorkflowRequest { Invoices = [new() { InvoiceNumber = Order, WorkflowNumber = 1 }] });
        await v1.CreditAsync(new CreditRequest { Invoices = [new() { InvoiceNumber = Order, WorkflowNumber = 1, Amount = 21 }] });
        await v1.PutOnHoldAsync(new OnHoldRequest { InvoiceNumber = Order, WorkflowNumber = 1, Days = 3 });
        await v1.ResumeAsync(new ResumeRequest { InvoiceNumber = Order, WorkflowNumber = 1 });
        await v1.AddMessageAsync(new MessageRequest { InvoiceNumber = Order, WorkflowNumber = 1, Message = "The parcel is on its way." });
        await v1.GetFileAsync(new FileRequest { InvoiceNumber = Order, WorkflowNumber = 1 });
        await v1.RegisterPaymentAsync(
            new PaymentRequest { Invoices = [new() { InvoiceNumber = Order, WorkflowNumber = 1, Amount = 100 }] });
        await v1.GetStatusAsync(new StatusRequest { Invoices = [new() { InvoiceNumber = Order, WorkflowNumber = 1 }] });

        return [.. V1Operations.All.SelectMany(operation => Messages(operation, sandbox.Journal.Find(operation.Id)))];
    }

    private static IEnumerable<(string Type, string Xml)> Messages(BillinkOperation operation, IReadOnlyList<SandboxExchange> exchanges)
    {
        var types = operation.GetType().GetGenericArguments();
        var (request, reply) = exchanges.Count > 0
            ? (exchanges[0].Request, exchanges[0].Reply)
            : (ContractExample.Of(operation.Id).Request!, ContractExample.Of(operation.Id).Reply!);
        return [(types[0].Name, request), (types[1].Name, reply)];
    }
}
