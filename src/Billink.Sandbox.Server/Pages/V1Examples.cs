using System.Buffers;
using System.Text;
using System.Xml.Linq;
using Billink.Sandbox.Http.Messages;
using Billink.V1;

namespace Billink.Sandbox.Server.Pages;

/// <summary>
/// An example of each request of v1, written by the code that is generated from the contract. The person is invented. An operation that
/// isn't listed here has the example that is generated from the contract.
/// </summary>
internal static class V1Examples
{
    private const string OrderNumber = "example-1";
    private const int Workflow = 1;

    /// <summary>Writes the examples with the credentials of a merchant, so that they can be sent unchanged.</summary>
    public static IReadOnlyList<(BillinkOperation Operation, XElement Xml)> For(BillinkCredentials merchant)
    {
        List<(BillinkOperation Operation, XElement Xml)> listed =
        [
            Write(V1Operations.Check, Check),
            Write(V1Operations.CreateOrder, Order),
            Write(V1Operations.Status, new StatusRequest { Invoices = [new() { InvoiceNumber = OrderNumber }] }),
            Write(
                V1Operations.StartWorkflow,
                new StartWorkflowRequest { Invoices = [new() { InvoiceNumber = OrderNumber, WorkflowNumber = Workflow }] }),
            Write(
                V1Operations.Credit,
                new CreditRequest { Invoices = [new() { InvoiceNumber = OrderNumber, Amount = 10.00m, Description = "Returned" }] }),
            Write(
                V1Operations.Payment,
                new PaymentRequest { Invoices = [new() { InvoiceNumber = OrderNumber, Amount = 10.00m, Description = "Bank transfer" }] }),
            Write(V1Operations.OnHold, new OnHoldRequest { InvoiceNumber = OrderNumber, WorkflowNumber = Workflow, Days = 7 }),
            Write(V1Operations.Resume, new ResumeRequest { InvoiceNumber = OrderNumber, WorkflowNumber = Workflow }),
            Write(
                V1Operations.Message,
                new MessageRequest { InvoiceNumber = OrderNumber, WorkflowNumber = Workflow, Message = "The customer returned one lamp." }),
            Write(V1Operations.File, new FileRequest { InvoiceNumber = OrderNumber, WorkflowNumber = Workflow }),
        ];
        return [.. listed, .. V1Operations.All.Except(listed.Select(example => example.Operation)).Select(Generated)];

        (BillinkOperation Operation, XElement Xml) Write<TRequest, TResponse>(
            BillinkOperation<TRequest, TResponse> operation, TRequest request)
            where TRequest : class, IBillinkRequest<TRequest>
        {
            var body = new ArrayBufferWriter<byte>();
            operation.RequestCodec.Write(body, request.WithCredentials(merchant));
            return (operation, XElement.Parse(Encoding.UTF8.GetString(body.WrittenSpan)));
        }

        (BillinkOperation Operation, XElement Xml) Generated(BillinkOperation operation)
        {
            var xml = XElement.Parse(ContractExamples.RequestOf(operation));
            xml.SetElementValue("CLIENTUSERNAME", merchant.Username);
            xml.SetElementValue("CLIENTID", merchant.Id);
            return (operation, xml);
        }
    }

    private static CheckRequest Check => new()
    {
        CustomerType = CustomerType.Private,
        WorkflowNumber = Workflow,
        FirstName = "Robin",
        LastName = "Voorbeeld",
        Initials = "R",
        HouseNumber = "7",
        PostalCode = "1234AB",
        PhoneNumber = "0600000000",
        BirthDate = new DateOnly(1990, 12, 31),
        Email = "robin@example.com",
        OrderAmount = 49.95m,
    };

    private static CreateOrderRequest Order => new()
    {
        CustomerType = CustomerType.Private,
        WorkflowNumber = Workflow,
        OrderNumber = OrderNumber,
        Date = new DateOnly(2026, 1, 15),
        CheckUuid = "the UUID of the check's reply",
        FirstName = "Robin",
        LastName = "Voorbeeld",
        Initials = "R",
        BirthDate = new DateOnly(1990, 12, 31),
        Street = "Voorbeeldlaan",
        HouseNumber = "7",
        PostalCode = "1234AB",
        City = "Utrecht",
        CountryCode = "NL",
        PhoneNumber = "0600000000",
        Email = "robin@example.com",
        Items = [new() { Code = "LAMP-3", Description = "Desk lamp", Quantity = 1, PriceIncludingVat = 49.95m, VatRate = 21 }],
    };
}
