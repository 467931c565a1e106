using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Xml.Linq;
using Billink.Sandbox.Tests.Harness;
using Billink.Testing;
using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Tests.Control;

/// <summary>
/// The two examples of Billink's page on API versions, as <c>curl --data</c> sends them: with the media type of a form. A strict sandbox
/// answers them, too.
/// </summary>
public sealed class CurlExampleTests
{
    [SharedFact]
    public async Task The_credit_of_v2_gets_the_reply_of_its_page()
    {
        var body = Read("v2", "credit.request.json");
        var message = JsonDocument.Parse(body).RootElement;
        var credentials = new BillinkCredentials(
            message.GetProperty("billinkUsername").GetString()!, message.GetProperty("billinkID").GetString()!);
        await using var sandbox = await StartAsync(new SandboxMerchant(credentials));
        await PlaceAsync(sandbox, credentials, message.GetProperty("invoices")[0].GetProperty("number").GetString()!);

        var (status, reply) = await PostAsync(sandbox, V2Operations.Credit.Path, body);

        status.ShouldBe(HttpStatusCode.OK);
        var expected = JsonDocument.Parse(Read("v2", "credit.response.200.json")).RootElement;
        JsonElement.DeepEquals(JsonDocument.Parse(reply).RootElement, expected).ShouldBeTrue(reply);
        sandbox.Sandbox.Journal.Exchanges[^1].Deviations.ShouldBeEmpty();
    }

    [SharedFact]
    public async Task The_credit_of_v1_which_has_no_values_yet_gets_the_error_for_that()
    {
        await using var sandbox = await StartAsync(SandboxMerchant.Default);

        var (status, reply) = await PostAsync(sandbox, V1Operations.Credit.Path, Read("v1", "examples", "credit.request.doc-skeleton.xml"));

        status.ShouldBe(HttpStatusCode.OK);
        XElement.Parse(reply).Element("RESULT")!.Value.ShouldBe("ERROR");
        XElement.Parse(reply).Element("ERROR")!.Element("CODE")!.Value.ShouldBe("001");
    }

    private static string Read(params string[] path) => File.ReadAllText(Repository.SharedFile(["fixtures", .. path]));

    private static Task<TestSandbox> StartAsync(SandboxMerchant merchant) =>
        TestSandbox.StartAsync(new BillinkSandboxOptions { IsStrict = true, Merchants = [merchant] });

    private static async Task PlaceAsync(TestSandbox sandbox, BillinkCredentials credentials, string number)
    {
        var session = V2Message.Session(number, message =>
            (message["client"]!["billinkUsername"], message["client"]!["billinkID"]) = (credentials.Username, credentials.Id));
        var opened = await sandbox.SendJsonAsync(V2Operations.CreateSession, session);
        await sandbox.Sandbox.AcceptSessionAsync(opened["sessionID"]);
    }

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(TestSandbox sandbox, string path, string body)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        using var response = await sandbox.Http.PostAsync(new Uri(path, UriKind.Relative), content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
