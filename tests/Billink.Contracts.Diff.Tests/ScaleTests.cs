using System.Text;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>
/// Ten times the operations cost ten times the work. The test measures memory, because unlike time it is the same on a busy machine.
/// </summary>
public class ScaleTests
{
    [Fact]
    public void The_work_grows_with_the_document_and_not_faster()
    {
        _ = Work(10);
        var (small, large) = (Work(100), Work(1000));
        (large / (double)small).ShouldBeLessThan(14, $"{small:N0} bytes for 100 operations, {large:N0} for 1,000.");
    }

    [Fact]
    public void A_long_chain_of_schemas_is_compared()
    {
        var text = new StringBuilder(Head).Append(
            "  /a: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/S0' "
                + "} } } }, responses: {} } }\ncomponents:\n  schemas:\n");
        for (var i = 0; i < 20_000; i++)
            text.Append("    S").Append(i).Append(
                ": { type: object, properties: { next: { $ref: '#/components/schemas/S").Append(i + 1).Append("' } } }\n");
        var old = text + "    S20000: { type: string }\n";
        var changes = ContractDiff.Compare(
            new ContractSource("old.yaml", old), new ContractSource("new.yaml", text + "    S20000: { type: integer }\n")).Changes;
        changes.ShouldHaveSingleItem().RuleId.ShouldBe("openapi-request-type-changed");
    }

    [Fact]
    public void Many_unions_in_unions_are_compared_in_bounded_time()
    {
        var text = new StringBuilder(Head).Append(
            "  /a: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/U0' "
                + "} } } }, responses: {} } }\ncomponents:\n  schemas:\n");
        for (var i = 0; i < 60; i++)
        {
            text.Append("    U").Append(i).Append(
                ": { oneOf: [{ type: object, required: [a").Append(i).Append("], properties: { a").Append(i).Append(
                    ": { $ref: '#/components/schemas/U").Append(i + 1)
                .Append("' } } }, { type: object, required: [b], properties: { b: { $ref: '#/components/schemas/U")
                    .Append((i * 7) % 60)
                    .Append("' } } }] }\n");
        }

        var old = text + "    U60: { type: string }\n";
        ContractDiff.Compare(
            new ContractSource("old.yaml", old),
            new ContractSource("new.yaml", text + "    U60: { type: integer }\n")).IsBreaking.ShouldBeTrue();
    }

    [Theory]
    [InlineData("oneOf")]
    [InlineData("anyOf")]
    public void A_union_that_leads_back_to_itself_is_compared_and_not_called_the_same(string union)
    {
        string Document(string number) => SchemaDocument.Of($"{{ {union}: [{{ $ref: '#/components/schemas/S' }}, {number}] }}");
        Verdicts.Of(Document("{ type: integer }"), Document("{ type: integer, minimum: 3 }")).Senders.ShouldNotBe("-");
    }

    [Fact]
    public void A_text_that_is_too_long_for_recursion_is_compared()
    {
        const string list = "parameters: [{ name: q, in: query, style: form, explode: false, schema: ";
        string Document(string schema) => Head + $"  /a: {{ get: {{ {list}{schema} }}], responses: {{}} }} }}\n";
        var text = new string('a', 100_000);
        Verdicts.Of(Document($"{{ type: array, items: {{ enum: [{text}], type: string }} }}"), Document("{ type: string, pattern: '^b' }"))
            .Senders.ShouldNotBe("-");
    }

    private const string Head = "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths:\n";

    private static long Work(int operations)
    {
        var (old, changed) = (Document(operations, 20), Document(operations, 10));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var changes = ContractDiff.Compare(new ContractSource("old.yaml", old), new ContractSource("new.yaml", changed)).Changes;
        changes.Count(change => change.Severity == Severity.Breaking).ShouldBe(operations);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Document(int operations, int maxLength)
    {
        var (paths, schemas) = (
            new StringBuilder(Head),
            new StringBuilder("components:\n  schemas:\n    Problem: { type: object, properties: { code: { type: string } } }\n"));
        for (var i = 0; i < operations; i++)
        {
            paths.Append("  /things")
                .Append(i)
                .Append(": { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/T")
                .Append(i)
                .Append(
                    "' } } } }, responses: { '400': { description: bad, content: { application/json: { schema: { "
                        + "$ref: '#/components/schemas/Problem' } } } } } } }\n");
            schemas.Append("    T")
                .Append(i)
                .Append(": { type: object, required: [id], properties: { id: { type: integer }, name: { type: string, maxLength: ")
                .Append(maxLength)
                .Append(" }, tags: { type: array, items: { type: string, enum: [a, b] } }, inner: { $ref: '#/components/schemas/T")
                    .Append(i)
                    .Append("' } } }\n");
        }

        return paths.ToString() + schemas;
    }
}
