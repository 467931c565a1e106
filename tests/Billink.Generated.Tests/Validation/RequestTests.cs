using System.Net;
using Billink.V1;
using Billink.Validation;

namespace Billink.Generated.Tests.Validation;

/// <summary>A request that Billink would reject is rejected before it is sent, with all violations at once.</summary>
public class RequestTests
{
    [Fact]
    public void Eleven_invoices_to_start_are_one_too_many()
    {
        Violations(new Billink.V2.StartWorkflowRequest { Invoices = [.. Enumerable.Range(1, 10).Select(Invoice)] }).ShouldBeEmpty();
        Violations(new Billink.V2.StartWorkflowRequest { Invoices = [.. Enumerable.Range(1, 11).Select(Invoice)] }).ShouldBe(["invoices"]);

        static Billink.V2.StartWorkflowInvoice Invoice(int number) => new() { Number = $"A{number}", WorkflowNumber = "1" };
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void A_workflow_is_held_for_one_to_fourteen_days(int days, bool isAllowed)
    {
        Violations(new Billink.V1.OnHoldRequest { WorkflowNumber = 1, InvoiceNumber = "A", Days = days })
            .ShouldBe(isAllowed ? [] : ["DAYS"]);
        Violations(new Billink.V2.OnHoldRequest { WorkflowNumber = "1", InvoiceNumber = "A", Days = days })
            .ShouldBe(isAllowed ? [] : ["days"]);
    }

    [Fact]
    public void A_list_with_null_in_it_is_rejected()
    {
        Violations(new Billink.V2.CreditRequest { Invoices = [new() { Number = "A", CreditAmount = 1 }, null!] }).ShouldBe(["invoices[1]"]);
        Violations(new Billink.V1.CreditRequest { Invoices = [null!] }).ShouldHaveSingleItem().ShouldContain("[0]");
    }

    [Fact]
    public void An_order_number_with_other_characters_is_rejected_without_being_shown()
    {
        var order = new CreateOrderRequest
        {
            WorkflowNumber = 1,
            OrderNumber = "hush hush!",
            Date = new DateOnly(2025, 1, 2),
            CustomerType = Billink.V1.CustomerType.Private,
            LastName = "Jansen",
            Street = "Straat",
            HouseNumber = "1",
            PostalCode = "1234AB",
            City = "Utrecht",
            PhoneNumber = "0612345678",
            Email = "a@example.com",
            Items = [new() { Description = "Fiets", VatRate = 21, PriceIncludingVat = 1 }],
        };

        var exception = Should.Throw<BillinkValidationException>(() => BillinkValidation.ThrowIfInvalid(order));

        exception.Violations.ShouldHaveSingleItem().Path.ShouldBe("ORDERNUMBER");
        exception.Message.ShouldNotContain("hush");
        Violations(order with { OrderNumber = "A-1_b" }).ShouldBeEmpty();
    }

    [Fact]
    public void A_part_of_a_request_is_named_by_its_path()
    {
        var payment = new Billink.V1.PaymentRequest
        {
            Invoices =
            [
                new() { InvoiceNumber = "A", Amount = 1 },
                new() { InvoiceNumber = "B", Amount = 1, Description = new string('x', 31) },
            ],
        };

        Violations(payment).ShouldBe(["INVOICES[1].DESCRIPTION"]);
    }

    [Fact]
    public void A_null_that_nullability_does_not_prevent_is_rejected() =>
        Violations(new Billink.V2.CreditRequest { Invoices = null! }).ShouldBe(["invoices"]);

    [Fact]
    public async Task An_invalid_request_is_not_sent()
    {
        using var network = new CountingHandler();
        using var http = new HttpClient(network);
        var options = new BillinkOptions { Username = "u", Id = "i", BaseUrl = new Uri("http://127.0.0.1:9") };
        var transport = new BillinkTransport(new Billink.Sending.HttpBillinkSender(http), options);
        var request = new Billink.V1.OnHoldRequest { WorkflowNumber = 1, InvoiceNumber = "A", Days = 15 };

        await Should.ThrowAsync<BillinkValidationException>(() => transport.SendAsync(V1Operations.OnHold, request));

        network.Calls.ShouldBe(0);
    }

    private static List<string> Violations(IBillinkValidatable request)
    {
        var validation = new BillinkValidation();
        request.Validate(validation);
        return [.. validation.Violations.Select(violation => violation.Path)];
    }

    private sealed class CountingHandler : HttpMessageHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
