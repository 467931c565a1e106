using Billink.Testing;

namespace Billink.Generators.Tests.Diagnostics;

/// <summary>Whatever is wrong with a contract is one diagnostic that says where and what to do, and nothing is generated from that contract.</summary>
public sealed class DiagnosticTests
{
    /// <summary>What each test breaks in the small XML contract.</summary>
    private static readonly (string Case, string Find, string ReplaceBy)[] BreaksOfV1 =
    [
        ("cut off", "</xs:schema>", ""),
        ("a DTD", "<!-- Every construct for which there is XML code, once. -->", "<!DOCTYPE xs:schema []>"),
        ("an unknown word", "bc:sensitive=\"personal\"", "bc:sensible=\"personal\""),
        ("an unknown provenance", "bc:provenance=\"observed\" bc:source=\"a client\">\n    <xs:annotation>", "bc:provenance=\"guessed\" bc:source=\"a client\">\n    <xs:annotation>"),
        ("an unknown type", "type=\"Amount\" bc:name=\"Amount\"", "type=\"Amountt\" bc:name=\"Amount\""),
        ("an unknown reply", "response=\"FindResponse\"", "response=\"FoundResponse\""),
        ("a duplicate code", "code=\"400\" name=\"NameTooLong\"", "code=\"400\" name=\"NameMissing\""),
        ("an unsupported construct", "<xs:element name=\"RESULT\" type=\"xs:string\" bc:name=\"Result\" />", "<xs:any />"),
        ("a choice", "<xs:all>\n      <xs:element name=\"WEIGHT\" type=\"Amount\" bc:name=\"Weight\" />\n    </xs:all>", "<xs:choice>\n      <xs:element name=\"WEIGHT\" type=\"Amount\" bc:name=\"Weight\" />\n    </xs:choice>"),
        ("an attribute", "<xs:complexType name=\"Maker\" bc:provenance=\"documented\" bc:source=\"a page\">\n    <xs:all>", "<xs:complexType name=\"Maker\" bc:provenance=\"documented\" bc:source=\"a page\">\n    <xs:attribute name=\"id\" />\n    <xs:all>"),
        ("a name that is no name", "bc:name=\"Days\"", "bc:name=\"days\""),
        ("a name of every record", "bc:name=\"Made\"", "bc:name=\"Validate\""),
        ("a name of a text property", "bc:name=\"Made\"", "bc:name=\"PaidXml\""),
        ("a name of every enumeration", "bc:name=\"Large\"", "bc:name=\"Known\""),
        ("a name that generated code uses", "bc:name=\"Made\"", "bc:name=\"CultureInfo\""),
        ("a type that generated code uses", "<xs:complexType name=\"Maker\"", "<xs:complexType name=\"Collection\" bc:provenance=\"documented\" bc:source=\"a page\"><xs:all><xs:element name=\"A\" type=\"xs:string\" bc:name=\"A\" /></xs:all></xs:complexType>\n  <xs:complexType name=\"Maker\""),
        ("a value with the name of its type", "bc:name=\"Large\"", "bc:name=\"Kind\""),
        ("a type with a generated name", "<xs:complexType name=\"FindResponse\"", "<xs:complexType name=\"FindErrors\" bc:provenance=\"documented\" bc:source=\"a page\"><xs:all><xs:element name=\"A\" type=\"xs:string\" bc:name=\"A\" /></xs:all></xs:complexType>\n  <xs:complexType name=\"FindResponse\""),
        ("a type with the name of a client", "<xs:complexType name=\"FindResponse\"", "<xs:complexType name=\"LegacyClient\" bc:provenance=\"documented\" bc:source=\"a page\"><xs:all><xs:element name=\"A\" type=\"xs:string\" bc:name=\"A\" /></xs:all></xs:complexType>\n  <xs:complexType name=\"FindResponse\""),
        ("a type that contains itself", "<xs:element name=\"WEIGHT\" type=\"Amount\" bc:name=\"Weight\" />", "<xs:element name=\"PARTS\" type=\"PartList\" bc:name=\"Parts\" />"),
        ("a list of amounts", "<xs:element name=\"NOTE\" type=\"xs:string\"", "<xs:element name=\"NOTE\" type=\"Amount\""),
        ("a default that is no value", "<xs:element name=\"DAYS\" type=\"Days\" minOccurs=\"0\"", "<xs:element name=\"DAYS\" type=\"Amount\" default=\"many\" minOccurs=\"0\""),
        ("a default of a date", "name=\"MADE\" type=\"xs:string\"", "name=\"MADE\" type=\"xs:string\" default=\"01-01-2026\""),
        ("a code that is no number", "code=\"007\" name=\"AlreadyMade\"", "code=\"x7\" name=\"AlreadyMade\""),
        ("two codes of the same number", "code=\"-1\" name=\"Unknown\"", "code=\"7\" name=\"Unknown\""),
        ("an envelope of JSON", "retry=\"safe\"\n                      envelope=\"api-result\"", "retry=\"safe\"\n                      envelope=\"result-error\""),
        ("a pattern that .NET does not read", "([A-Z]{2})?", "\\i+"),
        ("credentials in a list", "<xs:element name=\"WEIGHT\" type=\"Amount\" bc:name=\"Weight\" />", "<xs:element name=\"WEIGHT\" type=\"xs:string\" bc:name=\"Weight\" bc:credential=\"id\" bc:sensitive=\"secret\" />"),
    ];

    private static readonly (string Case, string Find, string ReplaceBy)[] BreaksOfV2 =
    [
        ("bad YAML", "openapi: 3.0.3", "openapi: [3.0.3"),
        ("an unknown reference", "schemas/MakeResponse'", "schemas/MadeResponse'"),
        ("an unknown keyword", "minItems: 1", "minimalItems: 1"),
        ("oneOf", "name: { type: string, minLength: 2, maxLength: 50, x-billink-sensitive: personal }", "name: { oneOf: [{ type: string }, { type: integer }] }"),
        ("a query parameter without a C# type", "schema: { type: integer, minimum: 1 }", "schema: { type: boolean }"),
        ("an envelope of XML", "x-billink-envelope: result-error", "x-billink-envelope: api-result"),
        ("a number of properties", "Client:\n      type: object", "Client:\n      type: object\n      minProperties: 2"),
        ("a name of every record", "country: {", "toQuery: {"),
        ("a list with credentials", "items: { $ref: '#/components/schemas/Part' }", "items: { $ref: '#/components/schemas/Client' }"),
    ];

    private static readonly string[] Names = [.. BreaksOfV1.Select(item => "v1: " + item.Case), .. BreaksOfV2.Select(item => "v2: " + item.Case)];

    public static TheoryData<string> Cases { get; } = [.. Names];

    [Fact]
    public void Every_diagnostic_is_the_approved_one() =>
        Snapshot.Match(string.Join('\n', Names.Select(name => $"{name}\n    {Break(name).Diagnostics.ReplaceLineEndings("\n    ")}\n")), "Diagnostics");

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_wrong_stops_its_contract_with_one_positioned_error_and_leaves_the_other_one_alone(string name)
    {
        var generation = Break(name);

        var diagnostic = generation.Result.Diagnostics.ShouldHaveSingleItem(generation.Diagnostics);
        var at = diagnostic.Location.GetLineSpan();
        (diagnostic.Severity, at.Path).ShouldBe((Microsoft.CodeAnalysis.DiagnosticSeverity.Error, name.StartsWith("v1", StringComparison.Ordinal) ? "spec/small-v1.xsd" : "spec/small-v2.yaml"));
        (at.StartLinePosition.Line, at.StartLinePosition.Character).ShouldNotBe((0, 0));
        var healthy = name.StartsWith("v1", StringComparison.Ordinal) ? "V2/" : "V1/";
        generation.Files.Keys.ShouldNotBeEmpty();
        generation.Files.Keys.ShouldAllBe(file => file.StartsWith(healthy, StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_contract_of_the_same_version_is_refused()
    {
        var generation = Generation.Of(SmallContracts.V1, SmallContracts.V1.Named("other-v1.xsd"));

        generation.Diagnostics.ShouldBe("spec/other-v1.xsd(1,1): error BLK033: other-v1.xsd is a contract of v1, as small-v1.xsd is. Keep one of them.");
        generation.Files.ShouldBe(Generation.Of(SmallContracts.V1).Files);
    }

    [Fact]
    public void Files_that_are_no_contracts_are_passed_over()
    {
        var generation = Generation.Of(new ContractText("BannedSymbols.txt", "T:Some.Type"));

        (generation.Files.Count, generation.Diagnostics).ShouldBe((0, ""));
    }

    [Theory]
    [InlineData("empty.xsd")]
    [InlineData("empty.yaml")]
    public void An_empty_contract_is_one_error(string name) =>
        Generation.Of(new ContractText(name, "")).Result.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("BLK001");

    private static Generation Break(string name)
    {
        var (v1, v2) = (SmallContracts.V1, SmallContracts.V2);
        if (name.StartsWith("v1", StringComparison.Ordinal))
            v1 = Apply(v1, BreaksOfV1, name);
        else
            v2 = Apply(v2, BreaksOfV2, name);
        return Generation.Of(v1, v2);
    }

    private static ContractText Apply(ContractText contract, (string Case, string Find, string ReplaceBy)[] breaks, string name)
    {
        var (_, find, replaceBy) = breaks.Single(item => item.Case == name[4..]);
        return contract.With(find, replaceBy);
    }
}
