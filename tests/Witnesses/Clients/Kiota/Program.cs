using Billink.Witnesses.Kiota;
using Billink.Witnesses.Kiota.Models;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

// Takes an order through its life. A reply of Kiota has a property for the success and one for the error. The discriminator fills one of
// them.
const string number = "KIOTA-1";
const string username = "sandbox-user";
const string id = "sandbox-client";

var url = args[0];
using var http = new HttpClient();
using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http) { BaseUrl = url.TrimEnd('/') };
var billink = new BillinkClient(adapter).V2;

var session = (await billink.Session.Create.PostAsync(new CreateSessionRequest
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
}))!.CreateSessionResponse!;
Expect(session.Status, ReplyStatus.Success);
(await http.PostAsync($"{url}_sandbox/sessions/{session.SessionID}/accept", content: null)).EnsureSuccessStatusCode();
var status = await billink.Session.Status.PostAsync(new() { BillinkUsername = username, BillinkID = id, SessionID = session.SessionID });
Expect(status!.GetSessionStatusResponse!.Status, SessionStatus.Order_created);

var started = await billink.Client.StartWorkflow.PostAsync(
    new() { BillinkUsername = username, BillinkID = id, Invoices = [new() { Number = number }] });
Expect(started!.StartWorkflowResponse!.Statuses![0].Code, 200);

var credit = new CreditRequest
{
    BillinkUsername = username, BillinkID = id, Invoices = [new() { Number = number, CreditAmount = 21, Description = "Returned" }],
};
var credited = (await billink.Client.Invoice.Credit.PostAsync(credit))!;
Expect(credited.CreditResponse!.Result, ReplyKind.MSG);
Expect(credited.CreditResponse.Statuses![0].Code, 200);

var paid = await billink.Client.Invoice.Payment.PostAsync(new()
{
    BillinkUsername = username, BillinkID = id, Invoices = [new() { Number = number, Amount = 100, Description = "Paid in the shop" }],
});
Expect(paid!.PaymentResponse!.Invoices![0].Code, 200);

var info = await billink.Client.OrderInfo.PostAsync(
    new() { BillinkUsername = username, BillinkID = id, Invoices = [new() { Number = number }] });
Expect(info!.OrderInfoResponse!.Invoices![0].Status, 1);

credit.BillinkUsername = "nobody";
var refused = (await billink.Client.Invoice.Credit.PostAsync(credit))!;
Expect(refused.CreditResponse, null);
Expect(refused.ResultError!.Error!.Code, "101");

Console.WriteLine("Done.");

static void Expect<T>(T actual, T expected)
{
    if (!EqualityComparer<T>.Default.Equals(actual, expected))
        throw new InvalidOperationException($"{actual} instead of {expected}");
}
