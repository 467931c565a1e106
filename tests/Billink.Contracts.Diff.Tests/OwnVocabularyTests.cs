using Billink.Contracts.Documents;
using Billink.Testing;

namespace Billink.Contracts.Diff.Tests;

/// <summary>The reports of changes of our own contracts, with the C# members.</summary>
public sealed class OwnVocabularyTests
{
    [Fact]
    public void A_contract_is_equal_to_itself()
    {
        V1(text => text).Changes.ShouldBeEmpty();
        V2(text => text).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void An_element_that_goes_from_a_v1_request_is_refused_there_and_gone_in_CSharp()
    {
        var change = V1(text => Without(text, "<xs:element name=\"FIRSTNAME\"", "CheckRequest")).Changes.Single();

        change.RuleId.ShouldBe("xsd-element-removed");
        change.Severity.ShouldBe(Severity.Breaking);
        change.Direction.ShouldBe(Direction.Request);
        change.Operations.ShouldBe(["POST /v1/client/check"]);
        change.Members.ShouldBe(["Billink.V1.CheckRequest.FirstName"]);
        change.OldLocation!.Pointer.ShouldBe("/xs:schema/xs:complexType[@name='CheckRequest']/xs:all/xs:element[@name='FIRSTNAME']");
        change.NewLocation!.Pointer.ShouldBe("/xs:schema/xs:complexType[@name='CheckRequest']");
    }

    [Fact]
    public void An_optional_element_that_comes_to_a_v1_reply_breaks_nobody()
    {
        var change = V1(text => text.Replace(
            "<xs:complexType name=\"CheckResponse\"", "<xs:complexType name=\"CheckResponse\"", StringComparison.Ordinal).Insert(
                IndexIn(text, "CheckResponse", "<xs:all>") + "<xs:all>".Length,
                "<xs:element name=\"EXTRA\" type=\"xs:string\" minOccurs=\"0\" bc:name=\"Extra\" "
                    + "bc:provenance=\"inferred\"><xs:annotation><xs:documentation>More.</xs:documentation></xs:annotation>"
                    + "</xs:element>")).Changes.Single();

        change.RuleId.ShouldBe("xsd-element-added");
        change.Severity.ShouldBe(Severity.Compatible);
        change.Direction.ShouldBe(Direction.Response);
        change.Members.ShouldBe(["Billink.V1.CheckResponse.Extra"]);
    }

    [Fact]
    public void A_v1_code_that_is_renamed_breaks_source_and_not_the_wire()
    {
        var change = V1(
            text => ReplaceIn(text, "StartWorkflowRequest", "name=\"AlreadyStarted\"", "name=\"WorkflowRuns\"")).Changes.Single();

        change.RuleId.ShouldBe("contract-error-renamed");
        change.Breaks.ShouldBe(Breaks.Source);
        change.Members.ShouldBe(["Billink.V1.StartWorkflowErrorCode.AlreadyStarted", "Billink.V1.StartWorkflowErrorCode.WorkflowRuns"]);
        change.OldLocation!.Pointer.ShouldEndWith("/bc:operation/bc:error[@code='707']");
    }

    [Fact]
    public void A_v2_code_that_is_renamed_breaks_source_and_not_the_wire()
    {
        var change = V2(
            text => ReplaceIn(text, "operationId: Orders_StartWorkflow", "name: AlreadyStarted", "name: WorkflowRuns")).Changes.Single();

        change.RuleId.ShouldBe("contract-error-renamed");
        change.Operations.ShouldBe(["POST /v2/client/start-workflow"]);
        change.Members.ShouldBe(["Billink.V2.StartWorkflowErrorCode.AlreadyStarted", "Billink.V2.StartWorkflowErrorCode.WorkflowRuns"]);
        change.NewLocation!.Line.ShouldBe(change.OldLocation!.Line);
    }

    [Theory]
    [InlineData("retry=\"safe\"", "retry=\"unsafe\"", "contract-retry-class-changed", Severity.Risky)]
    [InlineData("path=\"/v1/client/check\"", "path=\"/v1/client/credit-check\"", "contract-operation-path-changed", Severity.Breaking)]
    [InlineData("action=\"Check\"", "action=\"CreditCheck\"", "contract-operation-action-changed", Severity.Breaking)]
    [
        InlineData(
            "code=\"001\" name=\"UnknownApiVersion\"", "code=\"002\" name=\"UnknownApiVersion\"", "contract-error-code-changed",
            Severity.Breaking),
    ]
    [InlineData("category=\"client-identification\"", "category=\"order-management\"", "contract-error-category-changed", Severity.Risky)]
    [
        InlineData(
            "<bc:message>Unknown API version</bc:message>", "<bc:message>API version unknown</bc:message>",
            "contract-error-message-changed", Severity.Risky),
    ]
    public void A_change_of_our_words_has_its_rule_and_verdict(string old, string current, string rule, Severity severity)
    {
        var change = V1(text => ReplaceIn(text, "CheckRequest", old, current)).Changes.Single();

        change.RuleId.ShouldBe(rule);
        change.Severity.ShouldBe(severity);
    }

    [Theory]
    [InlineData("name: X-Billink-Webhook-Signature", "name: X-Signature", "contract-webhook-header-changed")]
    [InlineData("toleranceSeconds: 300", "toleranceSeconds: 60", "contract-webhook-tolerance-changed")]
    [InlineData("algorithm: HMAC-SHA256", "algorithm: HMAC-SHA512", "contract-webhook-signature-changed")]
    public void Webhooks_are_compared(string old, string current, string rule) =>
        V2(text => ReplaceIn(text, "x-billink-webhooks:", old, current)).Changes.ShouldHaveSingleItem().RuleId.ShouldBe(rule);

    [Fact]
    public void A_value_of_an_open_enumeration_that_goes_breaks_source_only()
    {
        var change = V1(text => Without(text, "<xs:enumeration value=\"USD\"", "CurrencyValue")).Changes.Single();

        change.RuleId.ShouldBe("xsd-enumeration-value-removed");
        change.Severity.ShouldBe(Severity.Breaking);
        change.Reason.ShouldContain("no longer compiles");
        change.Members.ShouldBe(["Billink.V1.Currency.UsDollar"]);
    }

    [Fact]
    public void A_mark_of_a_reply_that_is_a_list_is_compared()
    {
        const string reply = "schema: { type: array, items: { type: string } }";
        const string marked = "schema: { type: array, x-billink-sensitive: personal, items: { type: string } }";
        var text = File.ReadAllText(Repository.File("tests", "Billink.Everything.Tests", "everything.yaml"));

        var change = ContractDiff.Compare(
            new ContractSource("old/everything.yaml", text.Replace(reply, marked, StringComparison.Ordinal)),
            new ContractSource("new/everything.yaml", text)).Changes.Single();

        change.RuleId.ShouldBe("contract-sensitive-changed");
        change.Message.ShouldBe("The mark for masking of the reply of Shelves_Rename is none, and was personal.");
    }

    private static ContractReport V1(Func<string, string> change) => ContractDiff.Compare(
        new ContractSource("old/billink-v1.xsd", File.ReadAllText(Repository.ContractV1)),
        new ContractSource("new/billink-v1.xsd", change(File.ReadAllText(Repository.ContractV1))));

    private static ContractReport V2(Func<string, string> change) => ContractDiff.Compare(
        new ContractSource("old/billink-v2.yaml", File.ReadAllText(Repository.ContractV2)),
        new ContractSource("new/billink-v2.yaml", change(File.ReadAllText(Repository.ContractV2))));

    private static int IndexIn(string text, string place, string what) =>
        text.IndexOf(
            what, text.IndexOf(place.Contains(':', StringComparison.Ordinal) ? place : $"Type name=\"{place}\"", StringComparison.Ordinal),
            StringComparison.Ordinal);

    private static string ReplaceIn(string text, string place, string old, string current)
    {
        var at = IndexIn(text, place, old);
        return text[..at] + current + text[(at + old.Length)..];
    }

    private static string Without(string text, string element, string place)
    {
        var start = IndexIn(text, place, element);
        var name = element[1..element.IndexOf(' ', StringComparison.Ordinal)];
        var tagEnd = text.IndexOf('>', start);
        var end = text[tagEnd - 1] == '/' ? tagEnd + 1 : text.IndexOf($"</{name}>", start, StringComparison.Ordinal) + name.Length + 3;
        return text[..start] + text[end..];
    }
}
