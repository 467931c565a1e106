using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>The server sends the payloads of webhooks, so a wider payload breaks receivers.</summary>
public class OwnWebhookTests
{
    [Theory]
    [InlineData("required: [order_id,", "required: [", "openapi-response-property-became-optional", Severity.Breaking)]
    [InlineData("order_id: { type: string", "order_id: { type: integer", "openapi-response-type-changed", Severity.Breaking)]
    [
        InlineData(
            "order_id: { type: string", "order_id: { type: string, maxLength: 20", "openapi-response-max-length-lowered",
            Severity.Compatible),
    ]
    public void A_change_of_a_payload_is_judged_as_what_is_received(string old, string current, string rule, Severity severity)
    {
        var change = Compare(Contract, Contract.Replace(old, current, StringComparison.Ordinal)).Changes.ShouldHaveSingleItem();

        change.RuleId.ShouldBe(rule);
        change.Severity.ShouldBe(severity);
        change.Direction.ShouldBe(Direction.Response);
        change.Operations.ShouldBeEmpty();
        change.Subject.ShouldBe("order webhook order_id");
        change.Members.ShouldContain(member => member.StartsWith("Billink.V2.OrderWebhook", StringComparison.Ordinal));
    }

    private static ContractReport Compare(string oldText, string newText) =>
        ContractDiff.Compare(new ContractSource("old.yaml", oldText), new ContractSource("new.yaml", newText));

    private const string Contract = """
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths: {}
        x-billink-webhooks:
          order: { payload: OrderWebhook }
        components:
          schemas:
            OrderWebhook:
              type: object
              required: [order_id, event]
              properties:
                order_id: { type: string }
                event: { type: string }
        """;
}
