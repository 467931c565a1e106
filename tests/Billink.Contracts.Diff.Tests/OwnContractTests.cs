using Billink.Contracts.Documents;
using Billink.Testing;

namespace Billink.Contracts.Diff.Tests;

/// <summary>The effects of changes of our own contract, with the C# members.</summary>
public class OwnContractTests
{
    private static readonly string Text = File.ReadAllText(Repository.ContractV2).ReplaceLineEndings("\n");

    [Fact]
    public void Our_contract_is_equal_to_itself() => Compare(Text).Changes.ShouldBeEmpty();

    [Fact]
    public void A_required_field_that_is_added_to_CreditRequest_breaks_who_sends_it()
    {
        var start = Text.IndexOf("\n    CreditRequest:\n", StringComparison.Ordinal);
        var properties = Text.IndexOf("      properties:\n", start, StringComparison.Ordinal);
        var required = Text.IndexOf("      required: [", start, StringComparison.Ordinal);
        required.ShouldBeInRange(start, properties);
        var changed = Text.Insert(properties + "      properties:\n".Length, "        reason: { type: string }\n")
            .Insert(required + "      required: [".Length, "reason, ");
        var change = Compare(changed).Changes.Where(change => change.Severity == Severity.Breaking).ShouldHaveSingleItem();
        change.RuleId.ShouldBe("openapi-request-required-property-added");
        change.Direction.ShouldBe(Direction.Request);
        change.Operations.ShouldHaveSingleItem().ShouldStartWith("POST /v2/");
        change.NewLocation!.Pointer.ShouldBe("/components/schemas/CreditRequest/properties/reason");
        change.Members.ShouldBe(["Billink.V2.CreditRequest.Reason"]);
    }

    private static ContractReport Compare(string changed) =>
        ContractDiff.Compare(new ContractSource("spec/billink-v2.yaml", Text), new ContractSource("spec/billink-v2.yaml", changed));
}
