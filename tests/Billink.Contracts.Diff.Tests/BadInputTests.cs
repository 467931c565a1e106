using System.Diagnostics;
using System.Text;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>Input that isn't a contract gives one clear error with a position, without a delay or a crash.</summary>
public class BadInputTests
{
    private const string Good = "openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths: {}\n";

    private static string UsedSchema(string schema) =>
        $"{Good}components:\n  schemas:\n    A: {schema}\n"
        + "webhooks: { w: { post: { requestBody: { content: { a/b: { schema: { $ref: '#/components/schemas/A' } } } } } } }\n";

    public static TheoryData<string, string, int, string> Inputs => new()
    {
        { "empty", "", 1, "empty" },
        { "no YAML", "openapi: 3.0.3\npaths: [", 2, "YAML" },
        { "no JSON", "{ \"openapi\": \"3.0.3\",\n \"paths\": { \"/a\": ] } }", 2, "JSON" },
        { "a list", "- openapi\n- 3.0.3\n", 1, "OpenAPI" },
        { "a text", "just words", 1, "OpenAPI" },
        { "another file", "name: ci\non: push\n", 1, "'openapi' is missing" },
        { "Swagger 2.0", "info: {}\nswagger: '2.0'\npaths: {}\n", 2, "Swagger 2.0" },
        { "a version that does not exist", "openapi: 4.0.0\npaths: {}\n", 1, "OpenAPI 4.0.0" },
        { "a broken reference", UsedSchema("{ $ref: '#/components/schemas/B' }"), 6, "can't be resolved" },
        { "a reference to a file that is not there", UsedSchema("{ $ref: 'other.yaml#/B' }"), 6, "doesn't exist" },
        { "a reference to the network", UsedSchema("{ $ref: 'https://example.org/b.yaml' }"), 6, "is an address" },
        {
            "references in a circle", UsedSchema("{ $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }"), 8,
            "back to itself"
        },
        { "an alias of nothing", "openapi: *nothing\n", 1, "nothing" },
        { "an alias inside itself", "openapi: 3.0.3\nx: &a [*a]\n", 2, "inside" },
        { "100,000 levels of flow", "openapi: 3.0.3\nx: " + new string('[', 100_000), 2, "deep" },
        { "100,000 levels of JSON", "{\"openapi\":\"3.0.3\",\"x\":" + new string('[', 100_000), 1, "deep" },
        { "100,000 levels of blocks", "openapi: 3.0.3\nx:\n" + string.Concat(Enumerable.Range(1, 100_000).Select(_ => "- ")), 3, "deep" },
        { "a billion laughs", Laughs(), 8, "alias" },
        { "a picture", "\uFFFDPNG\r\n\u001a\n\0\0\0\rIHDR", 1, "binary" },
        { "JSON that is cut off", "{ \"openapi\": \"3.0.3\",\n \"paths\": { \"/a\":", 2, "not JSON" },
        { "a key that stands twice", Good + "paths: {}\n", 4, "'paths' occurs twice" },
        { "a key of JSON that stands twice", "{ \"openapi\": \"3.0.3\",\n \"openapi\": \"3.0.3\" }", 2, "twice" },
        { "two documents", Good + "---\n" + Good, 4, "second document" },
        { "paths that are a list", "openapi: 3.0.3\npaths: [/a]\n", 2, "'paths' is a mapping" },
        { "a path that is a text", "openapi: 3.0.3\npaths:\n  /a: nothing\n", 3, "mapping" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Bad_input_is_told_with_its_place_and_soon(string what, string text, int line, string word)
    {
        var watch = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var exception = Should.Throw<ContractInputException>(
            () => ContractDiff.Compare(new ContractSource("good.yaml", Good), new ContractSource("bad.yaml", text)), what);
        exception.File.ShouldBe("bad.yaml", what);
        exception.Line.ShouldBeInRange(line - 1, line + 1, exception.Message);
        exception.Message.ShouldContain(word, Case.Insensitive, what);
        exception.Message.Length.ShouldBeLessThan(500);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), what);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200_000_000, what);
    }

    [Fact]
    public void A_document_cut_off_anywhere_is_read_or_refused()
    {
        var text = File.ReadAllText(Billink.Testing.Repository.ContractV2);
        for (var length = 0; length < text.Length; length += 4999)
        {
            try
            {
                ContractDiff.Compare(new ContractSource("whole.yaml", text), new ContractSource("cut.yaml", text[..length]));
            }
            catch (ContractInputException exception)
            {
                exception.Line.ShouldBeGreaterThan(0);
            }
        }
    }

    [Fact]
    public void Aliases_and_merge_keys_are_understood()
    {
        const string text =
            "base: &base { type: object, properties: &p { a: { type: string } } }\nopenapi: 3.0.3\npaths:\n  /a:\n   "
                + " post:\n      requestBody: { content: { application/json: { schema: { <<: *base } } } }\n      "
                + "responses: {}\n";
        var changed = text.Replace("<<: *base", "<<: *base, type: string", StringComparison.Ordinal);
        ContractDiff.Compare(new ContractSource("a.yaml", text), new ContractSource("b.yaml", text)).Changes.ShouldBeEmpty();
        ContractDiff.Compare(new ContractSource("a.yaml", text), new ContractSource("b.yaml", changed)).IsBreaking.ShouldBeTrue();
    }

    [Fact]
    public void Files_that_are_referred_to_are_read()
    {
        const string text =
            "openapi: 3.0.3\npaths:\n  /a:\n    post:\n      requestBody: { content: { application/json: { schema: { "
                + "$ref: 'common.yaml#/Order' } } } }\n      responses: {}\n";
        ContractSource Source(string common) =>
            new("api.yaml", text) { OpenRelative = path => path == "common.yaml" ? new ContractSource("common.yaml", common) : null };
        var change = ContractDiff.Compare(
            Source("Order: { type: string }"), Source("Order: { type: integer }")).Changes.ShouldHaveSingleItem();
        change.NewLocation!.File.ShouldBe("common.yaml");
        change.NewLocation.Pointer.ShouldBe("/Order/type");
    }

    [Fact]
    public void A_change_in_a_file_that_a_path_refers_to_is_found_although_the_main_file_has_a_component_of_the_same_name()
    {
        const string text = "openapi: 3.0.3\npaths:\n  /a: { $ref: 'a.yaml#/item' }\ncomponents: { schemas: { S: { type: string } } }\n";
        const string item =
            "item: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/S' "
                + "} } } }, responses: {} } }\ncomponents: { schemas: { S: { type: string } } }\n";
        ContractSource Source(string inner) =>
            new("api.yaml", text) { OpenRelative = path => path == "a.yaml" ? new ContractSource("a.yaml", inner) : null };
        ContractDiff.Compare(
            Source(item), Source(item.Replace("type: string", "type: integer", StringComparison.Ordinal))).IsBreaking.ShouldBeTrue();
    }

    private static string Laughs()
    {
        var text = new StringBuilder("openapi: 3.0.3\na0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (var i = 1; i <= 10; i++)
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        return text.ToString();
    }
}
