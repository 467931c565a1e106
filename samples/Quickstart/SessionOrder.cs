using Billink;
using Billink.Orders;
using Billink.V2;

namespace Quickstart;

/// <summary>A consumer order through v2: hosted checkout, workflow, credit, payment.</summary>
internal sealed class SessionOrder(IBillinkClient billink, Shopper shopper)
{
    private const decimal Total = 121.00m;
    private const decimal Returned = 21.00m;

    public async Task RunAsync(string orderNumber)
    {
        ConsoleReport.Section("A consumer order, v2 (JSON)");

        var session = await billink.Sessions.CreateAsync(NewSession(orderNumber));
        ConsoleReport.Step("session created", $"{session.Invoice} over {Total:0.00} EUR, until {session.ExpiresAt}");

        if (!await shopper.AcceptAsync(session.SessionId))
            ConsoleReport.Step("action needed", $"open {session.SessionUrl} and complete the checkout within five minutes");
        ConsoleReport.Step("checkout completed", await WaitForEndAsync(session.SessionId));

        var started = await billink.Orders.StartWorkflowAsync(new StartWorkflowRequest { Invoices = [new() { Number = orderNumber }] });
        ConsoleReport.Step("workflow started", $"{started.Statuses[0].Code}: {started.Statuses[0].Message}");

        var credited = await billink.Orders.CreditAsync(new CreditRequest
        {
            Invoices = [new() { Number = orderNumber, CreditAmount = Returned, Description = "One pair returned" }],
        });
        ConsoleReport.Step("credit applied", $"{credited.Statuses[0].Code}: {credited.Statuses[0].Message}");

        var paid = await billink.Orders.RegisterPaymentAsync(new PaymentRequest
        {
            Invoices = [new() { Number = orderNumber, Amount = Total - Returned, Description = "Paid in the shop" }],
        });
        ConsoleReport.Step("payment registered", $"{paid.Invoices[0].Code}: {paid.Invoices[0].Message}");

        var info = await billink.Orders.GetInfoAsync(new OrderInfoRequest { Invoices = [new() { Number = orderNumber }] });
        var invoice = info.Invoices[0];
        ConsoleReport.Step("order info", invoice.Status == InvoiceState.Paid ? "paid" : $"not paid: {invoice.Description}");
    }

    private static CreateSessionRequest NewSession(string orderNumber) => new()
    {
        Client = new()
        {
            WorkflowNumber = "1",
            ReturnUrls = new() { SuccessUrl = "https://shop.example/thanks", CancelUrl = "https://shop.example/cart" },
        },
        Customer = new()
        {
            Type = CustomerType.Private,
            FirstName = "Jip",
            LastName = "Jansen",
            Email = "jip@shop.example",
            Mobile = "0612345678",
        },
        BillingAddress = new() { Street = "Dorpsstraat", HouseNumber = "1", PostalCode = "1234AB", City = "Ons Dorp", CountryCode = "NL" },
        // Computes every amount from the price of one.
        Transaction = new BillinkOrder
        {
            Number = orderNumber,
            Lines = [new() { Code = "SHOE-42", Name = "Shoes", UnitPrice = Total, VatRate = 21 }],
        }.ToTransaction(),
    };

    private async Task<string> WaitForEndAsync(string sessionId)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var request = new GetSessionStatusRequest { SessionId = sessionId };
        while (true)
        {
            var reply = await billink.Sessions.GetStatusAsync(request, cancellationToken: timeout.Token);
            if (reply.Status != SessionStatus.Active)
                return reply.Status.Value;
            await Task.Delay(TimeSpan.FromSeconds(2), timeout.Token);
        }
    }
}
