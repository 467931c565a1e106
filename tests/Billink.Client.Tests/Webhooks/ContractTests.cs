using System.Text;
using System.Text.Json.Nodes;
using Billink.Testing;
using Billink.Webhooks;

namespace Billink.Client.Tests.Webhooks;

/// <summary>The code's assumptions about webhooks match the contract.</summary>
public class ContractTests
{
    private static readonly JsonNode Webhooks =
        YamlJson.Convert(YamlJson.Parse(File.ReadAllText(Repository.ContractV2)))!["x-billink-webhooks"]!;

    [Fact]
    public void Headers_and_tolerance_are_those_of_the_contract()
    {
        var signature = Webhooks["signature"]!;
        var headers = new BillinkWebhookHeaders();

        headers.Id.ShouldBe((string?)signature["headers"]!["id"]!["name"]);
        headers.Signature.ShouldBe((string?)signature["headers"]!["signature"]!["name"]);
        headers.Timestamp.ShouldBe((string?)signature["headers"]!["timestamp"]!["name"]);
        BillinkWebhook.DefaultTolerance.TotalSeconds.ShouldBe((double)(decimal)signature["toleranceSeconds"]!);
    }

    [Theory]
    [InlineData("order", typeof(BillinkOrderMessage))]
    [InlineData("session", typeof(BillinkSessionMessage))]
    public void Every_example_of_the_contract_is_parsed_as_its_type(string kind, Type message)
    {
        var examples = Webhooks[kind]!["examples"]!.AsObject();

        examples.ShouldNotBeEmpty();
        foreach (var example in examples)
            BillinkWebhook.Parse(Encoding.UTF8.GetBytes(example.Value!["value"]!.ToJsonString())).ShouldBeOfType(message);
    }
}
