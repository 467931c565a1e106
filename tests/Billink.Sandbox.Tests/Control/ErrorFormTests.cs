using System.Net;
using System.Text;
using System.Text.Json;
using Billink.Sandbox.Tests.Catalog;
using Billink.Sandbox.Tests.Harness;
using Billink.Testing;
using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Tests.Control;

/// <summary>v2 errors in the form of the operation's own page, and in the form of the general page on errors.</summary>
public sealed class ErrorFormTests
{
    private const string Header = "X-Billink-Sandbox-Error-Form";

    public static TheoryData<string> Operations => [.. V2Operations.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_has_the_general_form_for_every_error(string id)
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { ErrorForm = SandboxErrorForm.General });
        var operation = V2Operations.All.Single(operation => operation.Id == id);
        foreach (var row in operation.Errors)
        {
            sandbox.Sandbox.Faults.Add(new SandboxFault { Kind = SandboxFaultKind.Error, Operation = id, Code = row.Name });
            ShouldBeGeneral(await SendAsync(sandbox, operation), row.Code);
        }

        // An operation without a handler has no errors of its own.
        if (!CatalogTests.Triggers.Any(trigger => trigger.Operation == operation && trigger.IsExample))
            ShouldBeGeneral(await SendAsync(sandbox, operation), code: null);
    }

    [Theory]
    [InlineData(SandboxErrorForm.Operation, "general", true)]
    [InlineData(SandboxErrorForm.Operation, "General", true)]
    [InlineData(SandboxErrorForm.Operation, "other", false)]
    [InlineData(SandboxErrorForm.Operation, null, false)]
    [InlineData(SandboxErrorForm.General, "operation", false)]
    [InlineData(SandboxErrorForm.General, null, true)]
    public async Task A_request_can_ask_for_either(SandboxErrorForm option, string? header, bool isGeneral)
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { ErrorForm = option });

        var (status, body) = await SendAsync(sandbox, V2Operations.GetSessionStatus, header);

        if (isGeneral)
            ShouldBeGeneral((status, body), "400");
        else
            (status, body.GetProperty("status").GetString()).ShouldBe((HttpStatusCode.BadRequest, "error"));
    }

    [Fact]
    public async Task A_planned_form_overrides_both_settings_and_applies_only_to_v2()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        sandbox.Sandbox.Faults.Add(new SandboxFault { ErrorForm = SandboxErrorForm.General });
        sandbox.Sandbox.Faults.Add(
            new SandboxFault { Kind = SandboxFaultKind.Error, Code = "709", ErrorForm = SandboxErrorForm.General });

        await sandbox.CheckAsync(); // v1, which has one form
        sandbox.Sandbox.Faults.Planned.Count.ShouldBe(2);
        ShouldBeGeneral(await SendAsync(sandbox, V2Operations.GetSessionStatus, "operation"), "400");
        ShouldBeGeneral(await SendAsync(sandbox, V2Operations.Credit), "709");
        (await SendAsync(sandbox, V2Operations.GetSessionStatus)).Status.ShouldBe(HttpStatusCode.BadRequest);
        sandbox.Sandbox.Journal.Exchanges.Select(exchange => exchange.Error).ShouldBe([null, "400", "709", "400"]);
    }

    [Fact]
    public async Task The_form_can_be_planned_over_HTTP_but_not_for_v1()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        using var planned = await PlanAsync(sandbox, """{"errorForm":"General","operation":"Sessions_GetStatus","times":2}""");
        using var refused = await PlanAsync(sandbox, """{"errorForm":"General","operation":"Legacy_Check"}""");

        planned.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await planned.Content.ReadAsStringAsync()).ShouldContain("\"errorForm\": \"General\"");
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ShouldBeGeneral(await SendAsync(sandbox, V2Operations.GetSessionStatus), "400");
    }

    [Fact]
    public async Task A_v1_error_has_its_own_form()
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { ErrorForm = SandboxErrorForm.General });

        (await sandbox.SendAsync(V1Operations.Check, "<API/>")).ShouldBeError("001");
    }

    private static void ShouldBeGeneral((HttpStatusCode Status, JsonElement Body) reply, string? code)
    {
        reply.Status.ShouldBe(HttpStatusCode.OK);
        reply.Body.EnumerateObject().Select(member => member.Name).ShouldBe(["code", "description", "result"]);
        ContractSchemas.ValidateJson("CodeDescriptionResult", reply.Body.GetRawText()).ShouldBeEmpty();
        reply.Body.GetProperty("result").GetString().ShouldBe("error");
        reply.Body.GetProperty("description").GetString().ShouldNotBeNullOrEmpty();
        if (code is not null)
            reply.Body.GetProperty("code").GetString().ShouldBe(code);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(
        TestSandbox sandbox, BillinkOperation operation, string? header = null)
    {
        using var request = OperationRequest.To(operation, new StringContent("{}", Encoding.UTF8, "application/json"));
        if (header is not null)
            request.Headers.Add(Header, header);
        using var response = await sandbox.Http.SendAsync(request);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    private static async Task<HttpResponseMessage> PlanAsync(TestSandbox sandbox, string fault)
    {
        using var content = new StringContent(fault, Encoding.UTF8, "application/json");
        return await sandbox.Http.PostAsync(new Uri("/_sandbox/faults", UriKind.Relative), content);
    }
}
