using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using CheckErrors = Billink.Sandbox.Tests.V1.CheckErrors;
using static Billink.Sandbox.Tests.Catalog.Trigger;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.Catalog;

/// <summary>A request for each outcome of v1.</summary>
internal static class V1Triggers
{
    public static IReadOnlyList<Trigger> All { get; } = [.. V1Operations.All
        .SelectMany(Head), .. Checks(), .. Orders(), .. Invoices(), .. Care()];

    /// <summary>The errors that every operation has.</summary>
    private static IEnumerable<Trigger> Head(BillinkOperation operation)
    {
        var good = HeaderOnly(operation.Action!);
        yield return Named(operation, "UnknownApiVersion", good.Replace("BILLINK2.0", "BILLINK1", StringComparison.Ordinal));
        yield return Named(operation, "UnknownClientUsername", good.Replace("sandbox-user", "nobody", StringComparison.Ordinal));
        yield return Named(operation, "UnknownClientId", good.Replace("sandbox-client", "wrong", StringComparison.Ordinal));
        yield return Named(operation, "UnknownAction", HeaderOnly("nothing"));
        yield return Named(operation, "UnreadableXml", "<API");
    }

    private static Trigger Named(BillinkOperation operation, string error, string message) =>
        new(operation, error, async sandbox => (await sandbox.SendAsync(operation, message)).Error);

    private static IEnumerable<Trigger> Checks() =>
    [
        ByXml(V1Operations.Check, null, Check()),
        ByXml(V1Operations.Check, null, Check(("BACKDOOR", "0"))),
        .. CheckErrors.Causes.Select(cause => ByXml(V1Operations.Check, cause.Code, Check(cause.Changes))),
    ];

    private static IEnumerable<Trigger> Orders() =>
    [
        OrderOf(null),
        .. V1.OrderErrors.Causes.Where(cause => cause.Code is not CreateOrderErrorCode.OrderAlreadyExists).Select(cause =>
            OrderOf(cause.Code, cause.Changes)),
        .. V1.OrderErrors.ItemCauses.Select(cause => ByXml(
            V1Operations.CreateOrder, cause.Code, async sandbox => Order(await sandbox.CheckAsync(), NewNumber(), cause.Items))),
        ByXml(V1Operations.CreateOrder, CreateOrderErrorCode.OrderAlreadyExists, async sandbox =>
            Order(await sandbox.CheckAsync(), await PlacedAsync(sandbox))),
        ByXml(V1Operations.CreateOrder, CreateOrderErrorCode.CheckAlreadyUsed, async sandbox =>
        {
            var uuid = await sandbox.CheckAsync();
            (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, NewNumber()))).ShouldBeSuccess();
            return Order(uuid, NewNumber());
        }),
        ByXml(V1Operations.CreateOrder, CreateOrderErrorCode.CheckExpired, async sandbox =>
        {
            var uuid = await sandbox.CheckAsync();
            sandbox.Clock.Advance(TimeSpan.FromHours(1));
            return Order(uuid, NewNumber());
        }),
        ByXml(V1Operations.CreateOrder, CreateOrderErrorCode.CheckWithoutGuarantee, async sandbox =>
            Order(await sandbox.CheckAsync(("WORKFLOWNUMBER", "3")), NewNumber())),
    ];

    private static Trigger OrderOf(CreateOrderErrorCode? error, params (string, string?)[] changes) =>
        ByXml(V1Operations.CreateOrder, error, async sandbox => Order(await sandbox.CheckAsync(), NewNumber(), changes));

    private static IEnumerable<Trigger> Invoices() =>
    [
        ByXml(V1Operations.Status, null, About("Status")),
        ByXml(V1Operations.Status, StatusErrorCode.MissingInvoiceNumbers, HeaderOnly("Status")),
        ByXml(V1Operations.Status, StatusErrorCode.NoInvoices, V1Message.Invoices("Status")),
        ByXml(V1Operations.Status, StatusErrorCode.TooManyInvoices, Many("Status", 101)),

        ByXml(V1Operations.StartWorkflow, null, async sandbox => About("activate order", await PlacedAsync(sandbox))),
        ByXml(V1Operations.StartWorkflow, StartWorkflowErrorCode.UnknownInvoice, About("activate order")),
        ByXml(V1Operations.StartWorkflow, StartWorkflowErrorCode.NoInvoices, HeaderOnly("activate order")),
        ByXml(V1Operations.StartWorkflow, StartWorkflowErrorCode.NotAllowed, async sandbox =>
            About("activate order", await OtherMerchants.PlaceAsync(sandbox))),
        ByXml(V1Operations.StartWorkflow, StartWorkflowErrorCode.AlreadyStarted, async sandbox =>
            About("activate order", await StartedAsync(sandbox))),
        ByXml(V1Operations.StartWorkflow, StartWorkflowErrorCode.TooManyInvoices, Many("activate order", 11)),

        ByXml(V1Operations.Credit, null, async sandbox => About("Credit", await StartedAsync(sandbox), ("CREDITAMOUNT", "1"))),
        ByXml(V1Operations.Credit, CreditErrorCode.UnknownWorkflow,
            About("Credit", "nowhere", ("CREDITAMOUNT", "1"), ("WORKFLOWNUMBER", "100"))),
        ByXml(V1Operations.Credit, CreditErrorCode.UnknownOrder, About("Credit", "nowhere", ("CREDITAMOUNT", "1"))),
        ByXml(V1Operations.Credit, CreditErrorCode.NoInvoices, HeaderOnly("Credit")),
        ByXml(V1Operations.Credit, CreditErrorCode.NotAllowed, async sandbox =>
            About("Credit", await OtherMerchants.PlaceAsync(sandbox), ("CREDITAMOUNT", "1"))),
        ByXml(V1Operations.Credit, CreditErrorCode.CreditNotPossible, async sandbox =>
            About("Credit", await PlacedAsync(sandbox), ("CREDITAMOUNT", "49.96"))),
        ByXml(V1Operations.Credit, CreditErrorCode.CreditNotPossibleAtStageZero, async sandbox =>
        {
            var number = await StartedAsync(sandbox);
            (await sandbox.SendAsync(V1Operations.Credit, About("Credit", number, ("CREDITAMOUNT", "49.95")))).ShouldBeSuccess();
            return About("Credit", number, ("CREDITAMOUNT", "1"));
        }),

        ByXml(V1Operations.Payment, null, async sandbox => About("Payment", await StartedAsync(sandbox), ("AMOUNT", "1"))),
        ByXml(V1Operations.Payment, PaymentErrorCode.UnknownWorkflow,
            About("Payment", "nowhere", ("AMOUNT", "1"), ("WORKFLOWNUMBER", "100"))),
        ByXml(V1Operations.Payment, PaymentErrorCode.MissingInvoiceNumbers, HeaderOnly("Payment")),
        ByXml(V1Operations.Payment, PaymentErrorCode.UnknownInvoice, About("Payment", "nowhere", ("AMOUNT", "1"))),
        ByXml(V1Operations.Payment, PaymentErrorCode.NotAllowed, async sandbox =>
            About("Payment", await OtherMerchants.PlaceAsync(sandbox), ("AMOUNT", "1"))),
        ByXml(V1Operations.Payment, PaymentErrorCode.AlreadyPaid, async sandbox =>
            About("Payment", await StartedAsync(sandbox), ("AMOUNT", "49.96"))),
        ByXml(V1Operations.Payment, PaymentErrorCode.DescriptionTooLong, async sandbox =>
            About("Payment", await StartedAsync(sandbox), ("AMOUNT", "1"), ("DESCRIPTION", new string('x', 31)))),
    ];

    private static IEnumerable<Trigger> Care() =>
    [
        ByXml(V1Operations.OnHold, null, async sandbox => One("Onhold", await StartedAsync(sandbox), ("DAYS", "14"))),
        ByXml(V1Operations.OnHold, OnHoldErrorCode.MissingNumber, One("Onhold", null, ("DAYS", "14"))),
        ByXml(V1Operations.OnHold, OnHoldErrorCode.UnknownNumber, One("Onhold", "nowhere", ("DAYS", "14"))),
        ByXml(V1Operations.OnHold, OnHoldErrorCode.PeriodTooLong, async sandbox =>
            One("Onhold", await StartedAsync(sandbox), ("DAYS", "15"))),
        ByXml(V1Operations.OnHold, OnHoldErrorCode.OnHoldNotPossible, async sandbox =>
            One("Onhold", await PlacedAsync(sandbox), ("DAYS", "14"))),
        ByXml(V1Operations.Resume, null, async sandbox => One("resume", await StartedAsync(sandbox), ("RESUME", "y"))),
        ByXml(V1Operations.Resume, ResumeErrorCode.MissingNumber, One("resume", null, ("RESUME", "y"))),
        ByXml(V1Operations.Resume, ResumeErrorCode.UnsupportedResumeValue, One("resume", "nowhere", ("RESUME", "n"))),
        ByXml(V1Operations.Resume, ResumeErrorCode.UnknownNumber, One("resume", "nowhere", ("RESUME", "y"))),
        ByXml(V1Operations.Message, null, async sandbox => One("message", await PlacedAsync(sandbox), ("MESSAGE", "Hello"))),
        ByXml(V1Operations.Message, MessageErrorCode.UnknownNumber, One("message", "nowhere", ("MESSAGE", "Hello"))),
        ByXml(V1Operations.File, null, async sandbox => One("pdf", await PlacedAsync(sandbox))),
        ByXml(V1Operations.File, FileErrorCode.UnknownNumber, One("pdf", "nowhere")),
    ];

    private static string About(string action, string number = "nowhere", params (string, string)[] more) =>
        V1Message.Invoices(action, Item([("INVOICENUMBER", number), .. more]));

    private static string Many(
        string action, int count) => V1Message.Invoices(action, [.. Enumerable.Repeat(Item(("INVOICENUMBER", "nowhere")), count)]);

    private static string One(string action, string? number, params (string, string?)[] more) =>
        HeaderOnly(action, [("WORKFLOWNUMBER", "1"), ("INVOICENUMBER", number), .. more]);
}
