using System.Text.Json.Nodes;
using Billink.Sandbox.Tests.Harness;
using Billink.V2;
using static Billink.Sandbox.Tests.Catalog.Trigger;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>A request for each outcome of v2, except webhooks.</summary>
internal static class V2Triggers
{
    public static IReadOnlyList<Trigger> All { get; } = [.. Sessions(), .. Invoices(), .. Care(), .. Disputes(), .. Reconciliation(),
        .. Merchants()];

    private static IEnumerable<Trigger> Sessions() =>
    [
        ByJson(V2Operations.CreateSession, null, V2Message.Session(NewNumber())),
        ByJson(V2Operations.CreateSession, CreateSessionErrorCode.InvalidForm,
            V2Message.Session(NewNumber(), session => session["client"]!["workflowNumber"] = "")),
        ByJson(V2Operations.CreateSession, CreateSessionErrorCode.AccessDenied, V2Message.Session(NewNumber(), session =>
            (session["client"]!["billinkUsername"], session["client"]!["billinkID"]) =
                (OtherMerchants.WithoutCheckout, OtherMerchants.WithoutCheckout))),
        ByJson(V2Operations.CreateSession, CreateSessionErrorCode.ClientNotFound,
            V2Message.Session(NewNumber(), session => session["client"]!["billinkID"] = "wrong")),
        ByJson(V2Operations.GetSessionStatus, null, async sandbox => V2Message.SessionStatus(await sandbox.OpenSessionAsync(NewNumber()))),
        ByJson(V2Operations.GetSessionStatus, GetSessionStatusErrorCode.InvalidRequest, "{}"),
        ByJson(V2Operations.GetSessionStatus, GetSessionStatusErrorCode.AccessDenied, async sandbox =>
            V2Message.SessionStatus((await OtherMerchants.OpenAsync(sandbox))["sessionID"])),
        ByJson(V2Operations.GetSessionStatus, GetSessionStatusErrorCode.NotFound, V2Message.SessionStatus("nowhere")),
    ];

    private static IEnumerable<Trigger> Invoices() =>
    [
        ByJson(V2Operations.Credit, null, async sandbox => Credit(await StartedAsync(sandbox))),
        ByJson(V2Operations.Credit, CreditErrorCode.UnknownClientUsername, Nobody(Credit("nowhere"))),
        ByJson(V2Operations.Credit, CreditErrorCode.UnknownClientId, WrongId(Credit("nowhere"))),
        ByJson(V2Operations.Credit, CreditErrorCode.UnknownOrder, Credit("nowhere")),
        ByJson(V2Operations.Credit, CreditErrorCode.UnreadableXml, "no JSON"),
        ByJson(V2Operations.Credit, CreditErrorCode.NoInvoices, V2Message.Invoices()),
        ByJson(V2Operations.Credit, CreditErrorCode.NotAllowed, async sandbox => Credit(await OtherMerchants.PlaceAsync(sandbox))),
        ByJson(V2Operations.Credit, CreditErrorCode.CreditNotPossible, async sandbox => Credit(await PlacedAsync(sandbox), 49.96m)),
        ByJson(V2Operations.Credit, CreditErrorCode.CreditNotPossibleAtStageZero, async sandbox =>
        {
            var number = await StartedAsync(sandbox);
            (await sandbox.SendJsonAsync(V2Operations.Credit, Credit(number, 49.95m))).ShouldBeSuccess();
            return Credit(number);
        }),

        ByJson(V2Operations.StartWorkflow, null, async sandbox => Number(await PlacedAsync(sandbox))),
        ByJson(V2Operations.StartWorkflow, StartWorkflowErrorCode.UnknownClientUsername, Nobody(Number("nowhere"))),
        ByJson(V2Operations.StartWorkflow, StartWorkflowErrorCode.UnknownClientId, WrongId(Number("nowhere"))),
        ByJson(V2Operations.StartWorkflow, StartWorkflowErrorCode.UnknownInvoice, Number("nowhere")),
        ByJson(V2Operations.StartWorkflow, StartWorkflowErrorCode.NoInvoices, V2Message.Invoices()),
        ByJson(V2Operations.StartWorkflow, StartWorkflowErrorCode.NotAllowed,
            async sandbox => Number(await OtherMerchants.PlaceAsync(sandbox))),
        ByJson(V2Operations.StartWorkflow, StartWorkflowErrorCode.AlreadyStarted, async sandbox => Number(await StartedAsync(sandbox))),
        ByJson(V2Operations.StartWorkflow, StartWorkflowErrorCode.TooManyInvoices, Many(11)),

        ByJson(V2Operations.Payment, null, async sandbox => Payment(await StartedAsync(sandbox))),
        ByJson(V2Operations.Payment, PaymentErrorCode.UnknownClientUsername, Nobody(Payment("nowhere"))),
        ByJson(V2Operations.Payment, PaymentErrorCode.UnknownClientId, WrongId(Payment("nowhere"))),
        ByJson(V2Operations.Payment, PaymentErrorCode.UnknownWorkflow,
            V2Message.Invoices(new JsonObject { ["number"] = "nowhere", ["amount"] = 1, ["workflowNumber"] = "100" })),
        ByJson(V2Operations.Payment, PaymentErrorCode.MissingInvoiceNumbers, Payment("")),
        ByJson(V2Operations.Payment, PaymentErrorCode.UnknownInvoice, Payment("nowhere")),
        ByJson(V2Operations.Payment, PaymentErrorCode.NotAllowed, async sandbox => Payment(await OtherMerchants.PlaceAsync(sandbox))),
        ByJson(V2Operations.Payment, PaymentErrorCode.AlreadyPaid, async sandbox => Payment(await StartedAsync(sandbox), 49.96m)),
        ByJson(V2Operations.Payment, PaymentErrorCode.DescriptionTooLong, async sandbox =>
            Payment(await StartedAsync(sandbox), 1, new string('x', 31))),

        ByJson(V2Operations.OrderInfo, null, Number("nowhere")),
        ByJson(V2Operations.OrderInfo, OrderInfoErrorCode.UnknownClientUsername, Nobody(Number("nowhere"))),
        ByJson(V2Operations.OrderInfo, OrderInfoErrorCode.UnknownClientId, WrongId(Number("nowhere"))),
        ByJson(V2Operations.OrderInfo, OrderInfoErrorCode.TooManyInvoices, Many(101)),
        ByJson(V2Operations.OrderInfo, OrderInfoErrorCode.MissingInvoiceNumbers, Number("")),
        ByJson(V2Operations.OrderInfo, OrderInfoErrorCode.NoInvoices, V2Message.Invoices()),
    ];

    private static IEnumerable<Trigger> Care() =>
    [
        ByJson(V2Operations.OnHold, null, async sandbox => V2Message.About(await StartedAsync(sandbox))),
        ByJson(V2Operations.OnHold, OnHoldErrorCode.UnknownClientUsername, Nobody(V2Message.About("nowhere"))),
        ByJson(V2Operations.OnHold, OnHoldErrorCode.MissingNumber, V2Message.About("")),
        ByJson(V2Operations.OnHold, OnHoldErrorCode.UnknownNumber, V2Message.About("nowhere")),
        ByJson(V2Operations.OnHold, OnHoldErrorCode.PeriodTooLong, async sandbox =>
            V2Message.About(await StartedAsync(sandbox), message => message["days"] = 15)),
        ByJson(V2Operations.OnHold, OnHoldErrorCode.OnHoldNotPossible, async sandbox => V2Message.About(await PlacedAsync(sandbox))),
        ByJson(V2Operations.Resume, null, async sandbox => V2Message.About(await StartedAsync(sandbox))),
        ByJson(V2Operations.Resume, ResumeErrorCode.NotResumed, V2Message.About("nowhere")),
        ByJson(V2Operations.Message, null, async sandbox => Note(await PlacedAsync(sandbox))),
        ByJson(V2Operations.Message, MessageErrorCode.UnknownClientUsername, Nobody(Note("nowhere"))),
        ByJson(V2Operations.Message, MessageErrorCode.UnknownNumber, Note("nowhere")),
    ];

    private static IEnumerable<Trigger> Disputes() =>
    [
        ByJson(V2Operations.CreateDispute, null, async sandbox => V2Message.Dispute(await PlacedAsync(sandbox))),
        ByJson(V2Operations.CreateDispute, CreateDisputeErrorCode.Refused, V2Message.Dispute("nowhere")),
        ByJson(V2Operations.ListDisputeCategories, null, V2Message.Signed().ToJsonString()),
        ByJson(V2Operations.ListDisputeCategories, ListDisputeCategoriesErrorCode.MissingUsername, "{}"),
        ByJson(V2Operations.ListDisputeCategories, ListDisputeCategoriesErrorCode.MissingId, """{"billinkUsername":"sandbox-user"}"""),
        ByJson(V2Operations.ListDisputeCategories, ListDisputeCategoriesErrorCode.ClientNotFound,
            WrongId(V2Message.Signed().ToJsonString())),
    ];

    private static IEnumerable<Trigger> Reconciliation() =>
    [
        new Trigger(V2Operations.ListInvoices, null, async sandbox =>
        {
            await PaidOutAsync(sandbox);
            return (await sandbox.SendJsonAsync(V2Operations.ListInvoices, Reconcile("sandbox-user", "sandbox-client"))).Error;
        }),
        ByJson(V2Operations.ListInvoices, ListInvoicesErrorCode.NoData, ""),
        ByJson(V2Operations.ListInvoices, ListInvoicesErrorCode.NoArray, "[]"),
        ByJson(V2Operations.ListInvoices, ListInvoicesErrorCode.MissingId, "{}"),
        ByJson(V2Operations.ListInvoices, ListInvoicesErrorCode.MissingUsername, """{"billinkId":"sandbox-client"}"""),
        Listed(ListInvoicesErrorCode.DateFromFormat, "?date_from=2026-01-01"),
        Listed(ListInvoicesErrorCode.DateFromInvalid, "?date_from=31-02-2026"),
        Listed(ListInvoicesErrorCode.DateToFormat, "?date_to=2026-01-01"),
        Listed(ListInvoicesErrorCode.DateToInvalid, "?date_to=31-02-2026"),
        ByJson(V2Operations.ListInvoices, ListInvoicesErrorCode.ClientNotFound, Reconcile("nobody", "wrong")),
        ByJson(V2Operations.ListInvoices, ListInvoicesErrorCode.MasterClientNotFound,
            Reconcile(OtherMerchants.WithoutMaster, OtherMerchants.WithoutMaster)),

        new Trigger(V2Operations.DownloadInvoice, null, async sandbox =>
        {
            await PaidOutAsync(sandbox);
            return (await sandbox.SendJsonAsync(V2Operations.DownloadInvoice, Download())).Error;
        }),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.NoData, ""),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.NoArray, "[]"),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.MissingId, "{}"),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.MissingUsername, """{"billinkID":"sandbox-client"}"""),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.MissingYear, Download(message => message.Remove("year"))),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.MissingNumber, Download(message => message.Remove("number"))),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.InvoiceNotFound, Download(message => message["number"] = "20260999")),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.ClientNotFound, WrongId(Download())),
        ByJson(V2Operations.DownloadInvoice, DownloadInvoiceErrorCode.MasterClientNotFound, Download(message =>
            (message["billinkUsername"], message["billinkID"]) = (OtherMerchants.WithoutMaster, OtherMerchants.WithoutMaster))),
    ];

    private static IEnumerable<Trigger> Merchants() =>
    [
        ByJson(V2Operations.CreateMerchant, null, V2Message.Merchant(NewNumber())),
        ByJson(V2Operations.CreateMerchant, CreateMerchantErrorCode.NotAPartner, V2Message.Merchant(NewNumber(), merchant =>
            (merchant["billinkUsername"], merchant["billinkID"]) = (TestMerchants.OtherUsername, TestMerchants.OtherId))),
        .. MerchantErrors().Select(row =>
            ByJson(V2Operations.CreateMerchant, row.Error, V2Message.Merchant(NewNumber(), merchant => merchant[row.Field] = row.Value))),
        ByJson(V2Operations.GetMerchantSettings, null, V2Message.Signed().ToJsonString()),
        ByJson(V2Operations.GetMerchantSettings, GetMerchantSettingsErrorCode.MissingUsername, "{}"),
        ByJson(V2Operations.GetMerchantSettings, GetMerchantSettingsErrorCode.MissingId, """{"billinkUsername":"sandbox-user"}"""),
        ByJson(V2Operations.GetMerchantSettings, GetMerchantSettingsErrorCode.ClientNotFound, WrongId(V2Message.Signed().ToJsonString())),
    ];

    private static IEnumerable<(CreateMerchantErrorCode Error, string Field, string Value)> MerchantErrors() =>
    [
        (CreateMerchantErrorCode.UnknownClientUsername, "billinkUsername", "nobody"),
        (CreateMerchantErrorCode.UnknownClientId, "billinkID", "wrong"),
        (CreateMerchantErrorCode.OwnParent, "username", "sandbox-user"),
        (CreateMerchantErrorCode.InvalidCompanyName, "companyName", "V"),
        (CreateMerchantErrorCode.InvalidFirstName, "firstName", "S"),
        (CreateMerchantErrorCode.InvalidLastName, "lastName", "P"),
        (CreateMerchantErrorCode.MissingIban, "bankAccountNumber", ""),
        (CreateMerchantErrorCode.InvalidIban, "bankAccountNumber", "NL00ABNA0417164300"),
        (CreateMerchantErrorCode.InvalidBic, "bic", "ABNA"),
        (CreateMerchantErrorCode.InvalidCity, "city", "Den Haag 2"),
        (CreateMerchantErrorCode.InvalidCocNumber, "cocNumber", "1234567"),
        (CreateMerchantErrorCode.InvalidContactEmail, "contactEmail", "service"),
        (CreateMerchantErrorCode.InvalidCountryCode, "countryCode", "XX"),
        (CreateMerchantErrorCode.InvalidContactPhone, "contactPhone", "112"),
        (CreateMerchantErrorCode.InvalidEmail, "email", "sam"),
        (CreateMerchantErrorCode.MissingHouseNumber, "houseNumber", ""),
        (CreateMerchantErrorCode.InvalidHouseNumber, "houseNumber", "seven"),
        (CreateMerchantErrorCode.LogoNotSaved, "logoBase64", "not base64!"),
    ];

    private static Trigger Listed(ListInvoicesErrorCode error, string query) =>
        ByJson(V2Operations.ListInvoices, error, Reconcile("sandbox-user", "sandbox-client"), query);

    private static string Credit(string number, decimal amount = 1) => V2Message.Invoices(V2Message.Credit(number, amount));

    private static string Payment(string number, decimal amount = 1, string? description = null) =>
        V2Message.Invoices(V2Message.Payment(number, amount, description));

    private static string Number(string number) => V2Message.Invoices(V2Message.Invoice(number));

    private static string Many(int count) => V2Message.Invoices([.. Enumerable.Range(0, count).Select(_ => V2Message.Invoice("nowhere"))]);

    private static string Note(
        string number) => V2Message.About(number, message => (message["message"], message["workflowNumber"]) = ("Hello", 1));

    private static string Reconcile(
        string username, string id) => new JsonObject { ["billinkUsername"] = username, ["billinkId"] = id }.ToJsonString();

    private static string Download(Action<JsonObject>? change = null)
    {
        var message = V2Message.Signed();
        (message["year"], message["number"]) = (2026, "20260001");
        change?.Invoke(message);
        return message.ToJsonString();
    }

    private static string Nobody(string message) => message.Replace("sandbox-user", "nobody", StringComparison.Ordinal);

    private static string WrongId(string message) => message.Replace("sandbox-client", "wrong", StringComparison.Ordinal);
}
