using Billink.Contracts.Documents;
using Billink.Testing;

namespace Billink.Contracts.Diff.Tests;

/// <summary>
/// One policy for C# names: where C# is generated from a contract, a name that is gone is breaking, whatever has the name, and in both
/// directions. Where others may generate code, it is risky.
/// </summary>
public sealed class SourceBreakTests
{
    private static readonly string V1 = File.ReadAllText(Repository.ContractV1).ReplaceLineEndings("\n");
    private static readonly string V2 = File.ReadAllText(Repository.ContractV2).ReplaceLineEndings("\n");

    public static TheoryData<string, string, string, string, string> Renamings => new()
    {
        {
            "a query parameter", "x-billink-name: DateFrom", "x-billink-name: From", "ListInvoicesRequest.DateFrom",
            "ListInvoicesRequest.From"
        },
        {
            "an operation", "operationId: Orders_Credit\n", "operationId: Orders_CreditInvoices\n", "IOrdersClient.CreditAsync",
            "IOrdersClient.CreditInvoicesAsync"
        },
        { "a group", "operationId: Disputes_", "operationId: Conflicts_", "IDisputesClient", "IConflictsClient" },
        {
            "the C# name of an operation", "operationId: Orders_Credit\n", "operationId: Orders_Credit\n      x-billink-name: Refund\n",
            "CreditErrorCode", "RefundErrorCode"
        },
        { "a schema", "CreditRequest", "RefundRequest", "CreditRequest", "RefundRequest" },
        {
            "a property", "x-billink-name: SessionUrl", "x-billink-name: PageUrl", "CreateSessionResponse.SessionUrl",
            "CreateSessionResponse.PageUrl"
        },
        { "a value", "p: { name: Private,", "p: { name: Person,", "CustomerType.Private", "CustomerType.Person" },
        {
            "an error code", "name: CreditNotPossible\n", "name: CreditRefused\n", "CreditErrorCode.CreditNotPossible",
            "CreditErrorCode.CreditRefused"
        },
        { "an event", "name: OrderPaid", "name: Paid", "OrderWebhookEvent.OrderPaid", "OrderWebhookEvent.Paid" },
    };

    [Theory]
    [MemberData(nameof(Renamings))]
    public void Another_name_in_v2_breaks_source_in_both_directions(string what, string old, string current, string member, string other)
    {
        V2.ShouldContain(old, customMessage: what);
        var changed = V2.Replace(old, current, StringComparison.Ordinal);

        ShouldBreakSource(Compare("v2.yaml", V2, changed), $"Billink.V2.{member}");
        ShouldBreakSource(Compare("v2.yaml", changed, V2), $"Billink.V2.{other}");
    }

    [Theory]
    [InlineData("name=\"FIRSTNAME\" type=\"xs:string\" minOccurs=\"0\" bc:name=\"FirstName\"",
        "name=\"FIRSTNAME\" type=\"xs:string\" minOccurs=\"0\" bc:name=\"GivenName\"", "CheckRequest.FirstName", "CheckRequest.GivenName")]
    [InlineData("id=\"Legacy_Check\"", "id=\"Legacy_CheckCredit\"", "ILegacyClient.CheckAsync", "ILegacyClient.CheckCreditAsync")]
    [InlineData("id=\"Legacy_", "id=\"Xml_", "ILegacyClient", "IXmlClient")]
    [InlineData("CheckRequest", "CheckCreditRequest", "CheckRequest", "CheckCreditRequest")]
    [InlineData("bc:name=\"UsDollar\"", "bc:name=\"Dollar\"", "Currency.UsDollar", "Currency.Dollar")]
    [InlineData(
        "name=\"AlreadyStarted\"", "name=\"WorkflowRuns\"", "StartWorkflowErrorCode.AlreadyStarted",
        "StartWorkflowErrorCode.WorkflowRuns")]
    public void Another_name_in_v1_breaks_source_in_both_directions(string old, string current, string member, string other)
    {
        V1.ShouldContain(old);
        var changed = V1.Replace(old, current, StringComparison.Ordinal);

        ShouldBreakSource(Compare("v1.xsd", V1, changed), $"Billink.V1.{member}");
        ShouldBreakSource(Compare("v1.xsd", changed, V1), $"Billink.V1.{other}");
    }

    [Theory]
    [InlineData("number", "in: query", "x-billink-name: Number")]
    [InlineData("number", "in: header", "x-billink-name: Number")]
    [InlineData("number", "in: path", "x-billink-name: Number")]
    public void The_name_of_a_parameter_of_every_place_breaks_source(string wireName, string place, string name)
    {
        var old = WithParameter($"{{ name: {wireName}, {place}, required: true, {name}, schema: {{ type: string }} }}", place);
        var current = old.Replace(name, "x-billink-name: Reference", StringComparison.Ordinal);

        var change = Compare("v2.yaml", old, current).Changes.ShouldHaveSingleItem();
        change.RuleId.ShouldBe("contract-member-renamed");
        change.Severity.ShouldBe(Severity.Breaking);
        change.Breaks.ShouldBe(Breaks.Source);
        change.Operations.ShouldHaveSingleItem().ShouldStartWith("GET /order");
        change.Members.ShouldBe(["Billink.V2.FindRequest.Number", "Billink.V2.FindRequest.Reference"]);
    }

    [Fact]
    public void The_wire_name_of_a_path_parameter_is_its_name_in_CSharp()
    {
        var old = WithParameter("{ name: number, in: path, required: true, schema: { type: string } }", "in: path");

        var report = Compare("v2.yaml", old, old.Replace("number", "reference", StringComparison.Ordinal));

        ShouldBreakSource(report, "Billink.V2.FindRequest.Number");
        report.Changes.ShouldAllBe(change => change.Breaks == Breaks.Source || change.Severity == Severity.Compatible);
    }

    [Fact]
    public void A_schema_that_goes_without_a_replacement_breaks_source()
    {
        var other = V2.Replace("StatusMessage", "OutcomeMessage", StringComparison.Ordinal);
        var start = other.IndexOf("\n    OutcomeMessage:\n", StringComparison.Ordinal);
        var at = other.IndexOf("required: [status]", start, StringComparison.Ordinal);

        var report = Compare("v2.yaml", V2, other.Insert(at + "required: [".Length, "message, "));

        ShouldBreakSource(report, "Billink.V2.StatusMessage");
        report.Changes.ShouldContain(change => change.RuleId == "openapi-component-removed" && change.Severity == Severity.Breaking);
    }

    [Fact]
    public void An_optional_member_of_a_reply_that_goes_breaks_source()
    {
        const string property = "        note: { type: string, x-billink-provenance: inferred, description: A note. }\n";
        var start = V2.IndexOf("\n    CreateSessionResponse:\n", StringComparison.Ordinal);
        var at = V2.IndexOf("      properties:\n", start, StringComparison.Ordinal);
        var with = V2.Insert(at + "      properties:\n".Length, property);

        ShouldBreakSource(Compare("v2.yaml", with, V2), "Billink.V2.CreateSessionResponse.Note");
        Compare("v2.yaml", V2, with).IsBreaking.ShouldBeFalse();
    }

    [Fact]
    public void An_event_with_another_name_on_the_wire_keeps_its_name_in_CSharp()
    {
        var changes = Compare("v2.yaml", V2, V2.Replace("order_paid", "order_settled", StringComparison.Ordinal)).Changes;

        changes.ShouldNotContain(change => change.RuleId == "contract-webhook-event-removed" || change.RuleId == "contract-name-removed");
        var change = changes.Single(change => change.RuleId == "contract-webhook-event-value-changed");
        change.Severity.ShouldBe(Severity.Breaking);
        change.Breaks.ShouldBe(Breaks.Wire);
        change.Message.ShouldBe("The event order_paid is sent as order_settled now.");
        change.Members.ShouldBe(["Billink.V2.OrderWebhookEvent.OrderPaid"]);
    }

    [Theory]
    [InlineData("operationId: find", "operationId: search", "openapi-operation-id-changed")]
    [InlineData("Order:", "Purchase:", "openapi-component-renamed")]
    public void A_name_that_others_may_generate_code_from_is_risky(string old, string current, string rule)
    {
        const string contract = """
            openapi: 3.0.3
            info: { title: t, version: "1" }
            paths: { /orders: { get: { operationId: find, responses: {} } } }
            components: { schemas: { Order: { type: object, properties: { number: { type: string }, note: { type: string } } } } }
            """;

        var change = Compare("api.yaml", contract, contract.Replace(old, current, StringComparison.Ordinal)).Changes.ShouldHaveSingleItem();

        change.RuleId.ShouldBe(rule);
        change.Severity.ShouldBe(Severity.Risky);
        change.Breaks.ShouldBe(Breaks.Source);
    }

    private static void ShouldBreakSource(ContractReport report, string member)
    {
        var breaking = report.Changes.Where(change => change.Severity == Severity.Breaking && change.Members.Contains(member)).ToList();
        breaking.ShouldNotBeEmpty(
            string.Join('\n', report.Changes.Select(change => $"{change.RuleId} {string.Join(", ", change.Members)}")));
        breaking.ShouldContain(change => change.Breaks == Breaks.Source);
    }

    private static ContractReport Compare(string file, string old, string current) =>
        ContractDiff.Compare(new ContractSource($"old/{file}", old), new ContractSource($"new/{file}", current));

    private static string WithParameter(string parameter, string place) => $$"""
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          {{(place == "in: path" ? "/order/{number}" : "/order")}}:
            x-billink-provenance: inferred
            get:
              operationId: Orders_Find
              summary: Finds an order.
              x-billink-provenance: inferred
              x-billink-retry: { class: safe }
              x-billink-errors: []
              parameters: [{{parameter}}]
              responses: { "204": { description: Found. } }
        """;
}
