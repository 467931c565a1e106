using System.Net;
using System.Text;
using System.Xml.Linq;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

/// <summary>The protocol of v1, for every operation.</summary>
public sealed class EnvelopeTests
{
    public static TheoryData<string> Operations => [.. Handled.Select(operation => operation.Id)];

    private static IEnumerable<BillinkOperation> Handled =>
    [
        V1Operations.Check, V1Operations.CreateOrder, V1Operations.Status, V1Operations.StartWorkflow, V1Operations.Credit,
            V1Operations.Payment,
    ];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_has_both_paths_and_the_common_errors(string id)
    {
        var operation = Find(id);
        await using var sandbox = await TestSandbox.StartAsync();
        var message = HeaderOnly(operation.Action!);

        foreach (var path in new[] { operation.Path, operation.OlderPath! })
        {
            (await sandbox.SendAsync(operation, path, "<API")).ShouldBeError("601");
            (await sandbox.SendAsync(operation, path, Change(message, "VERSION", "BILLINK1"))).ShouldBeError("001");
            (await sandbox.SendAsync(operation, path, Change(message, "CLIENTUSERNAME", "nobody"))).ShouldBeError("101");
            (await sandbox.SendAsync(operation, path, Change(message, "CLIENTID", "wrong"))).ShouldBeError("102");
            (await sandbox.SendAsync(operation, path, Change(message, "ACTION", "resume"))).ShouldBeError("103");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not XML")]
    [InlineData("{\"VERSION\":\"BILLINK2.0\"}")]
    [InlineData("<OTHER/>")]
    [InlineData("<API><VERSION>BILLINK2.0</VERSION>")]
    [InlineData("<API></API><API></API>")]
    [InlineData("<API>&nothing;</API>")]
    [InlineData("<!DOCTYPE API [<!ENTITY a \"b\">]><API>&a;</API>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"x-none\"?><API/>")]
    public async Task An_unexpected_body_is_rejected_with_601(string body)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendAsync(V1Operations.Check, body)).ShouldBeError("601");
    }

    [Theory]
    [InlineData("Billink2.0")]
    [InlineData("billink2.0")]
    [InlineData(" BILLINK2.0 ")]
    public async Task The_version_may_be_written_in_any_case(string version)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendAsync(V1Operations.Check, Check(("VERSION", version), ("ACTION", "CHECK")))).ShouldBeSuccess();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/xml")]
    [InlineData("application/xml; charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json")]
    public async Task The_content_type_does_not_matter(string? mediaType)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendAsync(V1Operations.Check, V1Operations.Check.Path, Check(), mediaType)).ShouldBeSuccess();
    }

    [Fact]
    public async Task Children_can_come_in_any_order_and_unknown_or_empty_ones_are_ignored()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var api = XElement.Parse(Check());
        api.Add(new XElement("UNKNOWN", new XElement("NESTED", "x")), new XElement("BACKDOOR"),
            new XElement("DELIVERYHOUSENUMBEREXTENSION", "b"));
        api.ReplaceNodes(api.Nodes().Reverse().ToArray());

        (await sandbox.SendAsync(V1Operations.Check, api.ToString())).ShouldBeSuccess();
    }

    [Fact]
    public async Task Element_names_are_case_sensitive()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendAsync(V1Operations.Check, Check().Replace("LASTNAME", "LastName", StringComparison.Ordinal)))
            .ShouldBeError("410");
    }

    [Fact]
    public async Task A_body_over_the_limit_is_rejected_unread()
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { MaximumBodySize = 1000 });
        using var known = new StringContent(new string(' ', 1001));
        using var chunked = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 5000))));
        chunked.Headers.ContentLength = null;

        foreach (var body in new HttpContent[] { known, chunked })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, V1Operations.Check.Path) { Content = body };
            request.Headers.TransferEncodingChunked = body == chunked;
            (await sandbox.Http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        }
    }

    [Fact]
    public async Task An_unknown_operation_is_not_found()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        using var body = new StringContent(Check());

        (await sandbox.Http.PostAsync(new Uri("/v1/client/nothing", UriKind.Relative), body)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sandbox.Http.GetAsync(new Uri(V1Operations.Check.Path, UriKind.Relative))).IsSuccessStatusCode.ShouldBeFalse();
    }

    private static BillinkOperation Find(string id) => Handled.Single(operation => operation.Id == id);

    private static string Change(string message, string element, string value)
    {
        var api = XElement.Parse(message);
        api.SetElementValue(element, value);
        return api.ToString();
    }
}
