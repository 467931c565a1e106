using Billink.Witnesses.NSwag;

// Takes an order through its life. NSwag gives a reply of oneOf the type of the success; an error lacks its required members, which is an
// exception. A reply of anyOf is a dictionary.
const string number = "NSWAG-1";
const string username = "sandbox-user";
const string id = "sandbox-client";

using var http = new HttpClient();
var url = args[0];
var sessions = new SessionsClient(http) { BaseUrl = url };
var orders = new OrdersClient(http) { BaseUrl = url };

var session = await sessions.CreateAsync(new CreateSessionRequest
{
    Client = new() { BillinkUsername = username, BillinkID = id, WorkflowNumber = "1" },
    Customer = new() { FirstName = "Jip", LastName = "Jansen", Email = "jip@shop.example", Mobile = "0612345678", Type = CustomerType.P },
    BillingAddress = new() { Street = "Dorpsstraat", HouseNumber = "1", PostalCode = "1234AB", City = "Ons Dorp", CountryCode = "NL" },
    Transaction = new()
    {
        TotalAmount = "121.00", TotalTaxAmount = "21.00", PurchaseCountry = "NL", PurchaseCurrency = "EUR", OrderNumber = number,
        OrderItems =
        [
            new()
            {
                Code = "SHOE-42", Name = "Shoes", TotalProductAmount = "121.00", ProductAmount = "121.00", ProductTaxAmount = "21.00",
                TaxRate = "21", Quantity = "1",
            },
        ],
    },
});
Expect(session.Status, ReplyStatus.Success);
(await http.PostAsync($"{url}_sandbox/sessions/{session.SessionID}/accept", content: null)).EnsureSuccessStatusCode();
var status = await sessions.GetStatusAsync(new() { BillinkUsername = username, BillinkID = id, SessionID = session.SessionID });
Expect(status.AdditionalProperties["status"], "order_created");

var started = await orders.StartWorkflowAsync(new() { BillinkUsername = username, BillinkID = id, Invoices = [new() { Number = number }] });
Expect((int)started.Statuses.First().Code, 200);

var credit = new CreditRequest
{
    BillinkUsername = username, BillinkID = id, Invoices = [new() { Number = number, CreditAmount = 21, Description = "Returned" }],
};
var credited = await orders.CreditAsync(credit);
Expect(credited.Result, ReplyKind.MSG);
Expect((int)credited.Statuses.First().Code, 200);

var paid = await orders.RegisterPaymentAsync(new()
{
    BillinkUsername = username, BillinkID = id, Invoices = [new() { Number = number, Amount = 100, Description = "Paid in the shop" }],
});
Expect((int)paid.Invoices.First().Code, 200);

var info = await orders.GetInfoAsync(new() { BillinkUsername = username, BillinkID = id, Invoices = [new() { Number = number }] });
Expect((int)info.Invoices.First().Status, 1);

credit.BillinkUsername = "nobody";
try
{
    await orders.CreditAsync(credit);
    throw new InvalidOperationException("An error was taken for a success.");
}
catch (ApiException exception)
{
    Expect(exception.StatusCode, 200);
}

Console.WriteLine("Done.");

static void Expect<T>(T actual, T expected)
{
    if (!EqualityComparer<T>.Default.Equals(actual, expected))
        throw new InvalidOperationException($"{actual} instead of {expected}");
}
