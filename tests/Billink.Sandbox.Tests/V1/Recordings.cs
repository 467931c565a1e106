using System.Xml.Linq;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;

namespace Billink.Sandbox.Tests.V1;

/// <summary>Recorded exchanges of 2014 and 2018 that the sandbox reproduces, except for UUIDs and white space between elements.</summary>
internal static class Recordings
{
    private const string Check2014 = "check.request.ruby-2014.xml";
    private const string Check2018 = "check.request.b2c.2018.xml";

    public static IReadOnlyList<Recording> All { get; } =
    [
        new(V1Operations.Check, null, 2018, Check2018, "check.response.accepted.2018.xml"),
        new(V1Operations.Check, null, 2018, "check.request.backdoor0.2018.xml", "check.response.rejected.2018.xml"),
        new(V1Operations.Check, null, 2014, Check2014, "check.response.accepted.2014.xml"),
        new(V1Operations.CreateOrder, null, 2018, "order.request.2018.xml",
            "order.response.ok.2018.xml") { Prepare = WithCheckAsync(Check2018) },
        new(V1Operations.CreateOrder, null, 2014, "order.request.ruby-2014.xml", "order.response.ok.2014-05.xml")
        {
            Change = "its order number without dots, which a later rule forbids",
            Prepare = async (sandbox, message) =>
                With(await WithCheckAsync(Check2014)(sandbox, message), ("ORDERNUMBER", "O2014-05-28-2443")),
        },
        new(V1Operations.Status, null, 2018, "status.request.2018.xml", "status.response.ok.2018.xml") { Before = PlaceAsync },
        new(V1Operations.Status, null, 2014, "status.request.ruby-2014.xml", "status.response.not-found.2014.xml"),
        new(V1Operations.Status, null, 2014, "status.request.lowercase-items.2014.xml", "status.response.lowercase-items.2014.xml"),
        new(V1Operations.StartWorkflow, null, 2018, "start-workflow.request.2018.xml",
            "start-workflow.response.ok.2018.xml") { Before = PlaceAsync },
        new(V1Operations.StartWorkflow, nameof(StartWorkflowErrorCode.UnknownInvoice), 2014, "start-workflow.request.ruby-2014.xml",
            "start-workflow.response.error-704.2014.xml"),
    ];

    /// <summary>Recorded replies that the sandbox deliberately doesn't return.</summary>
    public static IReadOnlyList<(string Request, string Why)> Others { get; } =
    [
        ("order.request.no-checkuuid.2014.xml",
            "an order without check got 441 in 2014, which newer lists have for a mandate; the sandbox returns 447"),
        ("order.response.ok-with-invoice.2014.xml",
            "replies to orders had INVOICE for some months of 2014, neither before nor in 2018; the sandbox leaves it out"),
    ];

    public static string With(string message, params (string Element, string Value)[] changes)
    {
        var api = XElement.Parse(message);
        foreach (var (element, value) in changes)
            api.SetElementValue(element, value);
        return api.ToString();
    }

    /// <summary>Replaces the check of the recording by a check that the sandbox has.</summary>
    private static Func<TestSandbox, string, Task<string>> WithCheckAsync(string check) => async (sandbox, message) =>
    {
        var reply = await sandbox.SendAsync(V1Operations.Check, Recording.Read(check));
        return With(message, ("CHECKUUID", reply["UUID"]!));
    };

    private static async Task PlaceAsync(TestSandbox sandbox)
    {
        var order = await WithCheckAsync(Check2018)(sandbox, Recording.Read("order.request.2018.xml"));
        (await sandbox.SendAsync(V1Operations.CreateOrder, order)).ShouldBeSuccess();
    }
}
