using System.Text.RegularExpressions;
using Billink.Contracts;
using Billink.Contracts.Reading;

namespace Billink.Generators.Tests.Outputs;

/// <summary>A contract in OpenAPI 3.1 has the code of the same contract in 3.0.</summary>
public sealed partial class Version31Tests
{
    private const string Null = "{ type: 'null' }";

    private static readonly string Text = ToVersion31(RealContracts.Everything.Text);

    [Fact]
    public void Both_have_the_same_code() => Generation.Of(new ContractText(RealContracts.Everything.Name, Text)).Files
        .ShouldBe(Generation.Of(RealContracts.Everything).Files, ignoreOrder: true);

    [Fact]
    public void Both_have_the_same_types_and_operations_which_NSwag_reads()
    {
        var (expected, actual) = (Read(RealContracts.Everything.Text), Read(Text));
        actual.Operations.ShouldBe(expected.Operations);
        actual.Types.OrderBy(type => type.Name, StringComparer.Ordinal)
            .ShouldBe(expected.Types.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    private static Contract Read(string text) => ContractReader.Read("everything.yaml", text).Contract.ShouldNotBeNull();

    private static string ToVersion31(string text)
    {
        text = With(text, "openapi: 3.0.3", "openapi: 3.1.0");
        // null is a type.
        text = With(text, "{ type: string, nullable: true,", "{ type: [string, 'null'],");
        text = With(text, "type: string\n          nullable: true\n          enum:", "type: [string, 'null']\n          enum:");
        text = With(text, "allOf: [{ $ref: '#/components/schemas/Size' }], nullable: true", $"oneOf: [{Reference("Size")}, {Null}]");
        text = With(text, "nullable: true, allOf: [{ $ref: '#/components/schemas/Filling' }]", $"anyOf: [{Reference("Filling")}, {Null}]");
        text = With(text, "allOf: [{ $ref: '#/components/schemas/Box' }], nullable: true", $"oneOf: [{Null}, {Reference("Box")}]");
        text = With(text, "nullable: true\n          anyOf:", "anyOf:\n            - " + Null);
        // Exclusive limits are numbers.
        text = With(text, "exclusiveMinimum: true, minimum: 0", "exclusiveMinimum: 0");
        text = With(text, "maximum: 1, exclusiveMaximum: true", "exclusiveMaximum: 1");
        // One value is a constant, and examples are a list.
        text = With(text, "type: string, pattern: '^Sand$', minLength: 4, maxLength: 4", "const: Sand");
        text = With(text, "type: integer, minimum: 2, maximum: 2", "type: integer, const: 2");
        text = With(text, "pattern: '^[A-Za-z ]+$'", "pattern: '^[A-Za-z ]+$'\n      examples: [Blue box]");
        // A reference can have other keywords beside it, and bytes have an encoding.
        text = Matches(ReferenceAlone().Replace(text, "$ref: ${place}"), text);
        text = With(text, "type: string, format: byte", "type: string, contentEncoding: base64");
        // A file needs no schema.
        text = With(text, "{ schema: { type: string, format: binary } }", "{}");
        // A schema can hold others.
        var sand = SandSchema().Match(text);
        sand.Success.ShouldBeTrue();
        var inner = string.Join('\n', sand.Value.TrimEnd('\n').Split('\n').Select(line => "    " + line)) + "\n";
        text = With(text.Replace(sand.Value, "", StringComparison.Ordinal), "    Filling:\n", "    Filling:\n      $defs:\n" + inner);
        return With(text, "'#/components/schemas/Sand'", "'#/components/schemas/Filling/$defs/Sand'");
    }

    private static string Reference(string schema) => $"{{ $ref: '#/components/schemas/{schema}' }}";

    private static string With(string text, string find, string replaceBy) =>
        Matches(text.Replace(find, replaceBy, StringComparison.Ordinal), text, find);

    private static string Matches(string changed, string text, string? find = null)
    {
        changed.ShouldNotBe(text, $"'{find}' is no longer in the contract.");
        return changed;
    }

    // allOf with one reference, which isn't a union with null.
    [GeneratedRegex(@"allOf: \[\{ \$ref: (?<place>'[^']+') \}\](?=, description| \}|, x-)", RegexOptions.None, 10_000)]
    private static partial Regex ReferenceAlone();

    [GeneratedRegex(@"    Sand:\n(?:      .*\n)+", RegexOptions.None, 10_000)]
    private static partial Regex SandSchema();
}
