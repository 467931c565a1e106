namespace Billink.Generators.Tests.Diagnostics;

/// <summary>The small contracts, each with one mistake.</summary>
internal static class BrokenContracts
{
    private static readonly Break[] V1 =
    [
        new("cut off", "</xs:schema>", ""),
        new("a DTD", "<!-- Every construct for which there is XML code, once. -->", "<!DOCTYPE xs:schema []>"),
        new(
            "an unknown word",
            """
            bc:sensitive="personal"
            """,
            """
            bc:sensible="personal"
            """),
        new(
            "an unknown provenance",
            """
            bc:provenance="observed" bc:source="a client">
                <xs:annotation>
            """,
            """
            bc:provenance="guessed" bc:source="a client">
                <xs:annotation>
            """),
        new(
            "an unknown type",
            """
            type="Amount" bc:name="Amount"
            """,
            """
            type="Amountt" bc:name="Amount"
            """),
        new(
            "an unknown reply",
            """
            response="FindResponse"
            """,
            """
            response="FoundResponse"
            """),
        new(
            "a duplicate code",
            """
            code="400" name="NameTooLong"
            """,
            """
            code="400" name="NameMissing"
            """),
        new("an unsupported construct", """<xs:element name="RESULT" type="xs:string" bc:name="Result" />""", "<xs:any />"),
        new(
            "a choice",
            """
            <xs:all>
                  <xs:element name="WEIGHT" type="Amount" bc:name="Weight" />
                </xs:all>
            """,
            """
            <xs:choice>
                  <xs:element name="WEIGHT" type="Amount" bc:name="Weight" />
                </xs:choice>
            """),
        new(
            "an attribute",
            """
            <xs:complexType name="Maker" bc:provenance="documented" bc:source="a page">
                <xs:all>
            """,
            """
            <xs:complexType name="Maker" bc:provenance="documented" bc:source="a page">
                <xs:attribute name="id" />
                <xs:all>
            """),
        new(
            "a credential that is a number",
            """
            <xs:element name="CLIENTID" type="xs:string"
            """,
            """
            <xs:element name="CLIENTID" type="xs:decimal"
            """),
        new(
            "a name that is no name",
            """
            bc:name="Days"
            """,
            """
            bc:name="days"
            """),
        new(
            "a name of every record",
            """
            bc:name="Made"
            """,
            """
            bc:name="Validate"
            """),
        new(
            "a name of a text property",
            """
            bc:name="Made"
            """,
            """
            bc:name="PaidXml"
            """),
        new(
            "a name of every enumeration",
            """
            bc:name="Large"
            """,
            """
            bc:name="Known"
            """),
        new(
            "a name that generated code uses",
            """
            bc:name="Made"
            """,
            """
            bc:name="CultureInfo"
            """),
        new(
            "a type that generated code uses",
            """
            <xs:complexType name="Maker"
            """,
            """
            <xs:complexType name="Collection" bc:provenance="documented" bc:source="a page">
                <xs:all><xs:element name="A" type="xs:string" bc:name="A" /></xs:all>
              </xs:complexType>
              <xs:complexType name="Maker"
            """),
        new(
            "a value with the name of its type",
            """
            bc:name="Large"
            """,
            """
            bc:name="Kind"
            """),
        new(
            "a type with a generated name",
            """
            <xs:complexType name="FindResponse"
            """,
            """
            <xs:complexType name="FindErrors" bc:provenance="documented" bc:source="a page">
                <xs:all><xs:element name="A" type="xs:string" bc:name="A" /></xs:all>
              </xs:complexType>
              <xs:complexType name="FindResponse"
            """),
        new(
            "a type with the name of a client",
            """
            <xs:complexType name="FindResponse"
            """,
            """
            <xs:complexType name="LegacyClient" bc:provenance="documented" bc:source="a page">
                <xs:all><xs:element name="A" type="xs:string" bc:name="A" /></xs:all>
              </xs:complexType>
              <xs:complexType name="FindResponse"
            """),
        new(
            "a type that contains itself",
            """<xs:element name="WEIGHT" type="Amount" bc:name="Weight" />""",
            """<xs:element name="PARTS" type="PartList" bc:name="Parts" />"""),
        new(
            "a list of amounts",
            """
            <xs:element name="NOTE" type="xs:string"
            """,
            """
            <xs:element name="NOTE" type="Amount"
            """),
        new(
            "a default that is no value",
            """
            <xs:element name="DAYS" type="Days" minOccurs="0"
            """,
            """
            <xs:element name="DAYS" type="Amount" default="many" minOccurs="0"
            """),
        new(
            "a default of a date",
            """
            name="MADE" type="xs:string"
            """,
            """
            name="MADE" type="xs:string" default="01-01-2026"
            """),
        new(
            "a code that is no number",
            """
            code="007" name="AlreadyMade"
            """,
            """
            code="x7" name="AlreadyMade"
            """),
        new(
            "two codes of the same number",
            """
            code="-1" name="Unknown"
            """,
            """
            code="7" name="Unknown"
            """),
        new(
            "an envelope of JSON",
            """
            retry="safe"
                                  envelope="api-result"
            """,
            """
            retry="safe"
                                  envelope="result-error"
            """),
        new("a pattern that .NET does not read", "([A-Z]{2})?", """\i+"""),
        new(
            "credentials in a list",
            """<xs:element name="WEIGHT" type="Amount" bc:name="Weight" />""",
            """<xs:element name="WEIGHT" type="xs:string" bc:name="Weight" bc:credential="id" bc:sensitive="secret" />"""),
    ];

    private static readonly Break[] V2 =
    [
        new("bad YAML", "openapi: 3.0.3", "openapi: [3.0.3"),
        new("an unknown reference", "schemas/MakeResponse'", "schemas/MadeResponse'"),
        new("an unknown keyword", "minItems: 1", "minimalItems: 1"),
        new(
            "oneOf beside anyOf",
            "name: { type: string, minLength: 2, maxLength: 50, x-billink-sensitive: personal }",
            "name: { anyOf: [{ type: string }], oneOf: [{ type: string }, { type: integer }] }"),
        new(
            "two alternatives of one name",
            "name: { type: string, minLength: 2, maxLength: 50, x-billink-sensitive: personal }",
            "name: { oneOf: [{ type: string }, { type: string, format: email }] }"),
        new(
            "an alternative with credentials",
            "name: { type: string, minLength: 2, maxLength: 50, x-billink-sensitive: personal }",
            "name: { oneOf: [{ type: string }, { $ref: '#/components/schemas/Client' }] }"),
        new(
            "an alternative without its discriminator",
            "name: { type: string, minLength: 2, maxLength: 50, x-billink-sensitive: personal }",
            "name: { discriminator: { propertyName: kind }, oneOf: "
                + "[{ $ref: '#/components/schemas/Part' }, { type: object, required: [kind], properties: { kind: { type: string } } }] }"),
        new(
            "a credential with a format",
            "billinkID: { type: string, x-billink-name",
            "billinkID: { type: string, format: uuid, x-billink-name"),
        new("a query parameter without a C# type", "schema: { type: integer, minimum: 1 }", "schema: { type: object }"),
        new("an envelope of XML", "x-billink-envelope: result-error", "x-billink-envelope: api-result"),
        new(
            "a number of properties",
            """
            Client:
                  type: object
            """,
            """
            Client:
                  type: object
                  minProperties: 2
            """),
        new("a name of every record", "country: {", "toQuery: {"),
        new("a list with credentials", "items: { $ref: '#/components/schemas/Part' }", "items: { $ref: '#/components/schemas/Client' }"),
    ];

    /// <summary>The contract and the mistake in it: <c>v1: cut off</c>.</summary>
    public static IReadOnlyList<string> Cases { get; } =
        [.. V1.Select(item => "v1: " + item.Case), .. V2.Select(item => "v2: " + item.Case)];

    /// <summary>Both contracts, one of them with a mistake.</summary>
    public static Generation Generate(string name) => IsV1(name)
        ? Generation.Of(Apply(SmallContracts.V1, V1, name), SmallContracts.V2)
        : Generation.Of(SmallContracts.V1, Apply(SmallContracts.V2, V2, name));

    public static bool IsV1(string name) => name.StartsWith("v1", StringComparison.Ordinal);

    private static ContractText Apply(ContractText contract, Break[] breaks, string name)
    {
        var found = breaks.Single(item => item.Case == name[4..]);
        return contract.With(found.Find, found.ReplaceBy);
    }

    private sealed record Break(string Case, string Find, string ReplaceBy);
}
