using Billink;
using Billink.V1;
using V2 = Billink.V2;

namespace Quickstart;

/// <summary>A business order through v1: credit check, order, workflow, payment, and a rejected request.</summary>
internal sealed class LegacyOrder(IBillinkClient billink)
{
    private const decimal Total = 242.00m;

    public async Task RunAsync(string orderNumber)
    {
        ConsoleReport.Section("A business order, v1 (XML)");

        // A rejected check is a result, not an exception: the shop offers another payment method. Backdoor sets the result on test servers.
        var refused = await billink.Legacy.CheckAsync(NewCheck() with { Backdoor = false });
        ConsoleReport.Step("check refused", $"{refused.Outcome?.Code} {refused.Outcome?.Description}: offer another payment method");

        var check = await billink.Legacy.CheckAsync(NewCheck() with { Backdoor = true });
        ConsoleReport.Step("check accepted", $"{check.Outcome?.Code} {check.Outcome?.Description}");

        var order = await billink.Legacy.CreateOrderAsync(NewOrder(orderNumber, check.CheckUuid));
        ConsoleReport.Step("order placed", $"{order.Outcome?.Code}: {order.Outcome?.Description}");

        var start = new StartWorkflowRequest { Invoices = [new() { InvoiceNumber = orderNumber, WorkflowNumber = 2 }] };
        var started = await billink.Legacy.StartWorkflowAsync(start);
        ConsoleReport.Step("workflow started", $"{started.Outcome!.Invoices![0].Code}: {started.Outcome.Invoices[0].Message}");
        await StartAgainAsync(start);

        var paid = await billink.Legacy.RegisterPaymentAsync(new PaymentRequest
        {
            Invoices = [new() { InvoiceNumber = orderNumber, WorkflowNumber = 2, Amount = Total, Description = "Bank transfer" }],
        });
        ConsoleReport.Step("payment registered", $"{paid.Outcome!.Invoices![0].Code}: {paid.Outcome.Invoices[0].Message}");

        // v1 and v2 work on the same orders.
        var info = await billink.Orders.GetInfoAsync(new V2.OrderInfoRequest { Invoices = [new() { Number = orderNumber }] });
        var invoice = info.Invoices[0];
        ConsoleReport.Step("order info (v2)", invoice.Status == V2.InvoiceState.Paid ? "paid" : $"not paid: {invoice.Description}");
    }

    /// <summary>The exception of a rejected request has the meaning of its code, how certain that is, and what to do.</summary>
    private async Task StartAgainAsync(StartWorkflowRequest start)
    {
        try
        {
            (await billink.Legacy.StartWorkflowAsync(start)).ThrowIfAnyFailed();
        }
        catch (BillinkApiException exception) when (exception.Is(StartWorkflowErrorCode.AlreadyStarted))
        {
            ConsoleReport.Step("started again", $"{exception.Code}: {exception.WireMessage}");
            var error = exception.Error!;
            ConsoleReport.Step("", $"{error.Name}, {error.Category}, {error.Provenance}. {error.Advice}");
        }
    }

    private static CheckRequest NewCheck() => new()
    {
        CustomerType = CustomerType.Business,
        WorkflowNumber = 2,
        CompanyName = "Jansen Schoenen",
        ChamberOfCommerceNumber = "12345678",
        FirstName = "Jip",
        LastName = "Jansen",
        HouseNumber = "1",
        PostalCode = "1234AB",
        CountryCode = "NL",
        PhoneNumber = "0612345678",
        Email = "jip@shop.example",
        OrderAmount = Total,
    };

    private static CreateOrderRequest NewOrder(string orderNumber, string? checkUuid) => new()
    {
        OrderNumber = orderNumber,
        Date = new DateOnly(2026, 11, 22),
        CheckUuid = checkUuid,
        CustomerType = CustomerType.Business,
        WorkflowNumber = 2,
        CompanyName = "Jansen Schoenen",
        ChamberOfCommerceNumber = "12345678",
        FirstName = "Jip",
        LastName = "Jansen",
        Street = "Dorpsstraat",
        HouseNumber = "1",
        PostalCode = "1234AB",
        City = "Ons Dorp",
        CountryCode = "NL",
        PhoneNumber = "0612345678",
        Email = "jip@shop.example",
        Items = [new() { Code = "SHOE-42", Description = "Shoes", Quantity = 2, PriceIncludingVat = 121.00m, VatRate = 21 }],
    };
}
