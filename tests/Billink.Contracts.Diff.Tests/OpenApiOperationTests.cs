using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

public class OpenApiOperationTests
{
    private const string Orders = """
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /orders/{id}:
            get:
              operationId: getOrder
              responses: { "200": { description: ok } }
          /orders:
            post:
              operationId: createOrder
              responses: { "200": { description: ok } }
        """;

    [Fact]
    public void Equal_documents_have_no_changes() => Compare(Orders, Orders).Changes.ShouldBeEmpty();

    [Theory]
    [InlineData("/v1/c", "-")]
    [InlineData("/c", "Breaking")]
    public void A_path_that_moves_from_the_servers_to_the_operations_changes_only_the_operations_that_lose_it(string path, string verdict)
    {
        static string Document(string server, params string[] paths) =>
            $"openapi: 3.0.3\ninfo: {{ title: t, version: '1' }}\nservers: [{{ url: '{server}' }}]\npaths:\n"
            + string.Concat(paths.Select(path => $"  {path}: {{ get: {{ responses: {{}} }} }}\n"));
        Verdicts.Of(Document("https://a.example/v1", "/a", "/b", "/c"), Document("https://a.example", "/v1/a", "/v1/b", path))
            .Senders.ShouldBe(verdict);
    }

    [Fact]
    public void A_relative_server_may_become_a_part_of_the_paths()
    {
        const string operation = "{ get: { responses: { '204': { description: d } } } }";
        const string start = "openapi: 3.0.3\ninfo: { title: t, version: '1' }\n";

        Verdicts.Of($"{start}servers: [{{ url: /v1 }}]\npaths: {{ /a: {operation} }}\n", $"{start}paths: {{ /v1/a: {operation} }}\n")
            .ShouldBe(("-", "-"));
    }

    [Fact]
    public void A_removed_operation_breaks_those_who_call_it()
    {
        var change = Compare(Orders, Orders.Replace("  /orders:\n    post:", "  /orders:\n    x-post:")).Changes.ShouldHaveSingleItem();
        change.RuleId.ShouldBe("openapi-operation-removed");
        change.Severity.ShouldBe(Severity.Breaking);
        change.Operations.ShouldBe(["POST /orders"]);
        change.OldLocation.ShouldBe(new SourceLocation("old.yaml", "/paths/~1orders/post", 9, 5));
        change.NewLocation.ShouldBeNull();
    }

    [Fact]
    public void A_deprecated_operation_that_goes_still_breaks_those_who_call_it()
    {
        var deprecated = Orders.Replace("operationId: createOrder", "operationId: createOrder\n      deprecated: true");
        var change = Compare(deprecated, Orders.Replace("  /orders:\n    post:", "  /orders:\n    x-post:")).Changes.ShouldHaveSingleItem();
        change.RuleId.ShouldBe("openapi-deprecated-operation-removed");
        change.Severity.ShouldBe(Severity.Breaking);
    }

    [Fact]
    public void What_a_path_parameter_is_called_makes_no_difference_to_the_operation() =>
        Compare(Orders, Orders.Replace("{id}", "{orderId}")).Changes.ShouldAllBe(change => change.Severity == Severity.Compatible);

    [Fact]
    public void An_operation_with_another_path_and_the_same_id_has_moved() =>
        Compare(Orders, Orders.Replace("/orders:", "/order:"))
            .Changes.ShouldHaveSingleItem()
            .Message.ShouldBe("POST /orders is now POST /order.");

    private static ContractReport Compare(string oldText, string newText) =>
        ContractDiff.Compare(new ContractSource("old.yaml", oldText), new ContractSource("new.yaml", newText));
}
