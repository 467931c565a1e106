using System.Xml.Linq;
using Billink.Sandbox.Tests.Harness;
using Billink.Testing;
using Billink.V1;

namespace Billink.Sandbox.Tests.V1;

/// <summary>Exchanges with Billink's test servers of 2014 and 2018: the sandbox answers as they did, but for UUIDs and blanks between elements.</summary>
public sealed class RecordedExchangeTests
{
    private static readonly string AnyId = new('0', 40);

    [SharedTheory]
    [InlineData("check.request.b2c.2018.xml", "check.response.accepted.2018.xml")]
    [InlineData("check.request.backdoor0.2018.xml", "check.response.rejected.2018.xml")]
    [InlineData("check.request.ruby-2014.xml", "check.response.accepted.2014.xml")]
    public async Task Checks_are_answered_as_recorded(string request, string response)
    {
        await using var sandbox = await StartAsync();

        (await sandbox.SendAsync(V1Operations.Check, Read(request))).Api.ShouldBeLike(Read(response));
    }

    [SharedFact]
    public async Task The_order_of_2018_goes_from_its_check_to_its_started_workflow_as_recorded()
    {
        await using var sandbox = await StartAsync();
        var uuid = (await sandbox.SendAsync(V1Operations.Check, Read("check.request.b2c.2018.xml")))["UUID"]!;

        (await sandbox.SendAsync(V1Operations.CreateOrder, With(Read("order.request.2018.xml"), ("CHECKUUID", uuid)))).Api
            .ShouldBeLike(Read("order.response.ok.2018.xml"));
        (await sandbox.SendAsync(V1Operations.Status, Read("status.request.2018.xml"))).Api.ShouldBeLike(Read("status.response.ok.2018.xml"));
        (await sandbox.SendAsync(V1Operations.StartWorkflow, Read("start-workflow.request.2018.xml"))).Api
            .ShouldBeLike(Read("start-workflow.response.ok.2018.xml"));
    }

    [SharedFact]
    public async Task The_order_of_2014_is_added_once_its_number_has_no_dots_which_a_later_rule_forbids()
    {
        await using var sandbox = await StartAsync();
        var uuid = (await sandbox.SendAsync(V1Operations.Check, Read("check.request.ruby-2014.xml")))["UUID"]!;
        var request = With(Read("order.request.ruby-2014.xml"), ("CHECKUUID", uuid));

        (await sandbox.SendAsync(V1Operations.CreateOrder, request)).ShouldBeError("434");
        (await sandbox.SendAsync(V1Operations.CreateOrder, With(request, ("ORDERNUMBER", "O2014-05-28-2443")))).Api
            .ShouldBeLike(Read("order.response.ok.2014-05.xml"));
    }

    [SharedFact]
    public async Task An_order_without_check_has_the_code_of_today_where_the_recording_has_441_which_means_something_else_now()
    {
        await using var sandbox = await StartAsync();

        (await sandbox.SendAsync(V1Operations.CreateOrder, Read("order.request.no-checkuuid.2014.xml"))).ShouldBeError("447");
    }

    [SharedTheory]
    [InlineData("status.request.ruby-2014.xml", "status.response.not-found.2014.xml")]
    [InlineData("status.request.lowercase-items.2014.xml", "status.response.lowercase-items.2014.xml")]
    public async Task Unknown_orders_are_answered_as_recorded(string request, string response)
    {
        await using var sandbox = await StartAsync();

        (await sandbox.SendAsync(V1Operations.Status, Read(request))).Api.ShouldBeLike(Read(response));
    }

    [SharedFact]
    public async Task Starting_an_unknown_order_is_answered_as_recorded()
    {
        await using var sandbox = await StartAsync();

        (await sandbox.SendAsync(V1Operations.StartWorkflow, Read("start-workflow.request.ruby-2014.xml"))).Api
            .ShouldBeLike(Read("start-workflow.response.error-704.2014.xml"));
    }

    /// <summary>A sandbox that knows the merchants of the recordings.</summary>
    private static Task<TestSandbox> StartAsync() => TestSandbox.StartAsync(new BillinkSandboxOptions
    {
        Merchants = [new SandboxMerchant(new BillinkCredentials("apitest", AnyId)), new SandboxMerchant(new BillinkCredentials("usertest", AnyId)) { Prefix = "TST" }],
    });

    private static string Read(string file) => File.ReadAllText(Repository.SharedFile("fixtures", "v1", "examples", file));

    private static string With(string message, params (string Element, string Value)[] changes)
    {
        var api = XElement.Parse(message);
        foreach (var (element, value) in changes)
            api.SetElementValue(element, value);
        return api.ToString();
    }
}
