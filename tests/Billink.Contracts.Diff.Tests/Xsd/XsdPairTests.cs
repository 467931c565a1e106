using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>Realistic changes, each with a verdict that was written before the comparison ran.</summary>
public sealed class XsdPairTests
{
    private const string Doc = """<xs:element name="order" type="Order"/>""";

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_as_reviewers_meet_it_gets_the_verdict_that_they_expect(string name)
    {
        var (_, old, current, expected, rule) = Pairs.Single(pair => pair.Name == name);

        var report = ContractDiff.Compare(Source("old.xsd", old), Source("new.xsd", current));

        var shown = string.Join('\n', report.Changes.Select(change => $"{change.Severity} {change.RuleId}: {change.Message}"));
        (report.Changes.Count == 0 ? "none" : report.Changes[0].Severity.ToString().ToLowerInvariant()).ShouldBe(expected, shown);
        if (rule.Length > 0)
            report.Changes.ShouldContain(change => change.RuleId == rule, shown);
    }

    public static TheoryData<string> Names => [.. Pairs.Select(pair => pair.Name)];

    private static IReadOnlyList<(string Name, string Old, string New, string Expected, string Rule)> Pairs { get; } =
    [
        ("a type is derived from the one in use", Order("") + Base, Order("") + Base + Derived, "risky", "xsd-derived-type-added"),
        (
            "an element becomes a choice", Order(Str("a") + Str("b")), Order(Str("a") + $"<xs:choice>{Str("b")}{Str("c")}</xs:choice>"),
            "risky", "xsd-element-became-optional"),
        ("a sequence becomes an all", Order(Str("a") + Str("b")), All(Str("a") + Str("b")), "risky", "xsd-content-model-widened"),
        ("an all becomes a sequence", All(Str("a") + Str("b")), Order(Str("a") + Str("b")), "breaking", "xsd-content-model-changed"),
        (
            "a length is raised", Value("string", Facet("maxLength", 10)), Value("string", Facet("maxLength", 20)), "risky",
            "xsd-facet-loosened"),
        (
            "a bound is lowered", Value("int", Facet("maxInclusive", 100)), Value("int", Facet("maxInclusive", 50)), "breaking",
            "xsd-facet-tightened"),
        ("a minimal length is set", Value("string", ""), Value("string", Facet("minLength", 1)), "breaking", "xsd-facet-tightened"),
        ("a bound that the type has anyway", Value("unsignedByte", ""), Value("unsignedByte", Facet("maxInclusive", 255)), "none", ""),
        (
            "digits are added", Value("decimal", Facet("totalDigits", 5)), Value("decimal", Facet("totalDigits", 7)), "risky",
            "xsd-facet-loosened"),
        (
            "a date bound is moved back", Value("date", Facet("minInclusive", "2024-01-01")),
            Value("date", Facet("minInclusive", "2020-01-01")), "risky", "xsd-facet-loosened"),
        (
            "an included file is moved", "<xs:include schemaLocation=\"a.xsd\"/>" + Doc, "<xs:include schemaLocation=\"lib/b.xsd\"/>" + Doc,
            "none", ""),
        ("an included type is written in use", "<xs:include schemaLocation=\"a.xsd\"/>" + Doc, Order(Str("a")), "none", ""),
        (
            "a type is made anonymous", Order(Str("a")),
            $"""<xs:element name="order"><xs:complexType><xs:sequence>{Str("a")}</xs:sequence></xs:complexType></xs:element>""",
            "compatible", "xsd-type-name-removed"),
        (
            "a type that nothing uses goes",
            Order(Str("a")) + """<xs:simpleType name="Old"><xs:restriction base="xs:int"/></xs:simpleType>""", Order(Str("a")),
            "compatible", "xsd-type-name-removed"),
        (
            "the prefix is another one", Order(Str("a")),
            """<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema"><x:element name="order" type="Order"/>"""
                + """<x:complexType name="Order"><x:sequence><x:element name="a" type="x:string"/></x:sequence>"""
                + """</x:complexType></x:schema>""",
            "none", ""),
        ("values change places", Value("string", Values("a", "b")), Value("string", Values("b", "a")), "none", ""),
        ("a value is added", Value("string", Values("a")), Value("string", Values("a", "b")), "risky", "xsd-enumeration-value-added"),
        (
            "a value is removed", Value("string", Values("a", "b")), Value("string", Values("a")), "breaking",
            "xsd-enumeration-value-removed"),
        ("free text becomes a list of values", Value("string", ""), Value("string", Values("a")), "breaking", ""),
        ("a list of values becomes free text", Value("string", Values("a")), Value("string", ""), "risky", ""),
        (
            "a default is another one", Order(El("a", "xs:string", "default=\"x\"")), Order(El("a", "xs:string", "default=\"y\"")), "risky",
            "xsd-default-changed"),
        (
            "the default of a number goes", Order(El("a", "xs:int", "default=\"1\"")), Order(El("a", "xs:int")), "breaking",
            "xsd-empty-forbidden"),
        (
            "an element becomes required", Order(El("a", "xs:int", "minOccurs=\"0\"")), Order(El("a", "xs:int")), "breaking",
            "xsd-element-became-required"),
        (
            "an element becomes optional", Order(El("a", "xs:int")), Order(El("a", "xs:int", "minOccurs=\"0\"")), "risky",
            "xsd-element-became-optional"),
        (
            "an element may repeat", Order(El("a", "xs:int")), Order(El("a", "xs:int", "maxOccurs=\"unbounded\"")), "risky",
            "xsd-occurrence-widened"),
        ("string becomes token", Order(El("a", "xs:string")), Order(El("a", "xs:token")), "risky", "xsd-white-space-changed"),
        (
            "values of a string are those of a token", Value("token", Values("a", "b")), Value("string", Values("a", "b")), "breaking",
            "xsd-value-type-changed"),
        ("decimal becomes integer", Order(El("a", "xs:decimal")), Order(El("a", "xs:integer")), "breaking", "xsd-value-type-changed"),
        ("int becomes long", Order(El("a", "xs:int")), Order(El("a", "xs:long")), "risky", "xsd-value-type-widened"),
        (
            "a bounded integer becomes a double with the same bounds",
            Value("integer", Facet("minInclusive", 18) + Facet("maxExclusive", 120)),
            Value("double", Facet("minInclusive", 18) + Facet("maxExclusive", 120)), "risky", "xsd-value-type-widened"),
        ("dateTime becomes date", Order(El("a", "xs:dateTime")), Order(El("a", "xs:date")), "breaking", "xsd-value-type-changed"),
        ("digits in a string become an int", Value("string", Facet("pattern", "[0-9]{4}")), Order(El("a", "xs:int")), "risky", ""),
        (
            "an attribute becomes required", Order("", At("x")), Order("", At("x", "use=\"required\"")), "breaking",
            "xsd-attribute-became-required"),
        ("an attribute is prohibited", Order("", At("x")), Order("", At("x", "use=\"prohibited\"")), "breaking", "xsd-attribute-removed"),
        ("an attribute becomes an element", Order("", At("x")), Order(Str("x")), "breaking", "xsd-attribute-removed"),
        (
            "a fixed attribute is another one", Order("", At("x", "fixed=\"1\"")), Order("", At("x", "fixed=\"2\"")), "breaking",
            "xsd-fixed-value-changed"),
        (
            "a fixed attribute is of a type that has the value", Order("", At("x", "fixed=\"1.0\"")),
            Order("", """<xs:attribute name="x" type="xs:decimal" fixed="1.0"/>"""), "risky", "xsd-value-type-widened"),
        ("the attributes change places", Order("", At("x") + At("y")), Order("", At("y") + At("x")), "none", ""),
        ("the target namespace is another one", Qualified("urn:a", ""), Qualified("urn:b", ""), "breaking", "xsd-namespace-changed"),
        (
            "local elements are in the namespace", Qualified("urn:a", ""), Qualified("urn:a", "elementFormDefault=\"qualified\""),
            "breaking", "xsd-element-namespace-changed"),
        (
            "a document element goes that no other uses", Order("") + """<xs:element name="old" type="xs:int"/>""", Order(""), "breaking",
            "xsd-root-removed"),
        ("nil is forbidden", Order(El("a", "xs:int", "nillable=\"true\"")), Order(El("a", "xs:int")), "breaking", "xsd-nil-forbidden"),
        (
            "a group is made of elements", Order(Str("a") + Str("b")),
            Order("""<xs:group ref="g"/>""") + $"""<xs:group name="g"><xs:sequence>{Str("a")}{Str("b")}</xs:sequence></xs:group>""", "none",
            ""),
        ("elements change places", Order(Str("a") + Str("b")), Order(Str("b") + Str("a")), "breaking", "xsd-content-model-changed"),
        ("other elements are let in", Order(Str("a")), Order(Str("a") + Any("##other", "lax")), "risky", "xsd-content-model-widened"),
        ("other elements are shut out", Order(Str("a") + Any("##other", "lax")), Order(Str("a")), "breaking", "xsd-content-model-changed"),
        (
            "other elements are shut out that must be declared", Order(Str("a") + Any("##other", "strict")), Order(Str("a")), "breaking",
            "xsd-content-model-changed"),
        (
            "other elements must be declared", Order(Str("a") + Any("##other", "lax")), Order(Str("a") + Any("##other", "strict")),
            "breaking", "xsd-content-model-changed"),
        (
            "other elements are looked at", Order(Any("##other", "skip")), Order(Any("##other", "lax")), "risky",
            "xsd-wildcard-checks-changed"),
        (
            "other attributes are looked at", Order("", "<xs:anyAttribute processContents=\"skip\"/>"),
            Order("", "<xs:anyAttribute processContents=\"lax\"/>"), "risky", "xsd-wildcard-checks-changed"),
        (
            "a single group is optional as a whole", Order(El("a", "xs:int", "minOccurs=\"0\"") + El("b", "xs:int", "minOccurs=\"0\"")),
            Order($"<xs:sequence minOccurs=\"0\">{El("a", "xs:int")}{El("b", "xs:int")}</xs:sequence>"), "breaking",
            "xsd-content-model-changed"),
        (
            "a duration is bounded in other units", Value("duration", Facet("maxInclusive", "P1M")),
            Value("duration", Facet("maxInclusive", "P30D")), "risky", "xsd-value-undecided"),
        (
            "other attributes are shut out", Order("", "<xs:anyAttribute processContents=\"lax\"/>"), Order(""), "breaking",
            "xsd-any-attribute-narrowed"),
        (
            "an attribute that a wildcard lets in is of another type", Global("xs:string"), Global("xs:int"), "breaking",
            "xsd-value-type-changed"),
        (
            "an attribute that is referred to is fixed otherwise", Referred("fixed=\"1\""), Referred("fixed=\"2\""), "breaking",
            "xsd-fixed-value-changed"),
        ("an attribute that is referred to has a default", Referred(""), Referred("default=\"1\""), "risky", "xsd-default-changed"),
        ("one of two elements of a name may no longer be nil", Twice("nillable=\"true\""), Twice(""), "breaking", "xsd-nil-forbidden"),
        (
            "a type that only others use is narrower", Order(Str("a")) + Unused("xs:string"), Order(Str("a")) + Unused("xs:int"), "risky",
            "xsd-value-type-changed"),
        (
            "an empty element may have text", Order("""<xs:element name="a"><xs:complexType/></xs:element>"""), Order(Str("a")), "risky",
            "xsd-content-kind-widened"),
        (
            "an empty element must be a number", Order("""<xs:element name="a"><xs:complexType/></xs:element>"""), Order(El("a", "xs:int")),
            "breaking", "xsd-content-kind-changed"),
        (
            "a wildcard's attribute is declared", Order("", "<xs:anyAttribute processContents=\"lax\"/>"),
            """<xs:attribute name="new" type="xs:int"/>""" + Order("", "<xs:anyAttribute processContents=\"lax\"/>"), "none", ""),
        ("text between elements is forbidden", Mixed("mixed=\"true\""), Mixed(""), "breaking", "xsd-content-kind-changed"),
        (
            "a list becomes one value", Listed("""<xs:list itemType="xs:int"/>"""), Listed("""<xs:restriction base="xs:int"/>"""),
            "breaking", ""),
        (
            "one value becomes a list", Listed("""<xs:restriction base="xs:int"/>"""), Listed("""<xs:list itemType="xs:int"/>"""), "risky",
            ""),
        (
            "a union gets a member", Listed("""<xs:union memberTypes="xs:int"/>"""), Listed("""<xs:union memberTypes="xs:int xs:date"/>"""),
            "risky", ""),
        (
            "a substitute is added", Heads(""), Heads("""<xs:element name="card" type="xs:string" substitutionGroup="pay"/>"""), "risky",
            "xsd-element-added"),
        (
            "a type becomes abstract", Order("") + Base + Derived,
            Order("") + Base.Replace("name=\"Item\"", "name=\"Item\" abstract=\"true\"", StringComparison.Ordinal) + Derived, "breaking",
            "xsd-type-became-abstract"),
        (
            "derived types are blocked", Order("") + Base + Derived,
            Order("") + Base.Replace("name=\"Item\"", "name=\"Item\" block=\"extension\"", StringComparison.Ordinal) + Derived, "breaking",
            "xsd-derived-type-removed"),
        (
            "a type becomes final", Order("") + Base,
            Order("") + Base.Replace("name=\"Item\"", "name=\"Item\" final=\"#all\"", StringComparison.Ordinal), "none", ""),
        ("a key is added", Keyed(""), Keyed(Unique("k", "a", ".")), "breaking", "xsd-identity-constraint-added"),
        ("a key is renamed", Keyed(Unique("k", "a", ".")), Keyed(Unique("l", "./a", ".")), "none", ""),
        (
            "a key is read from elsewhere", Keyed(Unique("k", "a", ".")), Keyed(Unique("k", ".//a", ".")), "risky",
            "xsd-identity-constraint-undecided"),
        ("an ID is one no longer, and still referred to", Ids("xs:ID"), Ids("xs:NCName"), "breaking", ""),
        (
            "words of documentation change", Order("<xs:annotation><xs:documentation>One.</xs:documentation></xs:annotation>" + Str("a")),
            Order("<xs:annotation><xs:documentation>Two.</xs:documentation></xs:annotation>" + Str("a")), "none", ""),
        (
            "a type is restricted to what it was", Order(Str("a")),
            Order("")
                .Replace("name=\"Order\"", "name=\"Old\"", StringComparison.Ordinal)
                .Replace("<xs:sequence></xs:sequence>", $"<xs:sequence>{Str("a")}</xs:sequence>", StringComparison.Ordinal)
                    + $"""<xs:complexType name="Order"><xs:complexContent><xs:restriction base="Old">"""
                        + $"""<xs:sequence>{Str("a")}</xs:sequence></xs:restriction></xs:complexContent></xs:complexType>""",
            "none", ""),
        (
            "a redefinition is written in use",
            """<xs:redefine schemaLocation="s.xsd"><xs:simpleType name="S"><xs:restriction base="S"><xs:maxLength """
                + """value="3"/></xs:restriction></xs:simpleType></xs:redefine><xs:element name="order" type="S"/>""",
            """<xs:element name="order" type="S"/><xs:simpleType name="S"><xs:restriction base="xs:string">"""
                + """<xs:minLength value="2"/><xs:maxLength value="3"/></xs:restriction></xs:simpleType>""",
            "none", ""),
        (
            "a pattern says the same in other words", Value("string", Facet("pattern", "[0-9]{4} ?[A-Z]{2}")),
            Value("string", Facet("pattern", "[0-9]{4}[A-Z]{2}|[0-9]{4} [A-Z]{2}")), "none", ""),
        ("a number is written as text", Order(El("a", "xs:int")), Order(El("a", "xs:string")), "risky", "xsd-value-type-widened"),
        (
            "a text becomes a structure", Order(El("a", "xs:string")),
            Order(
                """<xs:element name="a"><xs:complexType><xs:sequence><xs:element name="b" type="xs:int"/></xs:sequence>"""
                    + """</xs:complexType></xs:element>"""),
            "breaking", "xsd-content-kind-changed"),
        ("an element may be anything", Order(El("a", "xs:string")), Order("""<xs:element name="a"/>"""), "risky", ""),
    ];

    private const string Base = """<xs:element name="item" type="Item"/><xs:complexType name="Item"><xs:sequence/></xs:complexType>""";

    private const string Derived =
        """<xs:complexType name="Special"><xs:complexContent><xs:extension base="Item"><xs:sequence><xs:element """
            + """name="extra" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>""";

    private static ContractSource Source(string name, string text) =>
        new(name, text.Contains(":schema ", StringComparison.Ordinal) ? text : SmallSchema.Whole(text))
    {
        OpenRelative = path => path switch
        {
            "a.xsd" or "lib/b.xsd" => new ContractSource(path, SmallSchema.Whole(Order(Str("a"))[Doc.Length..])),
            "s.xsd" => new ContractSource(
                path,
                SmallSchema.Whole(
                    """<xs:simpleType name="S"><xs:restriction base="xs:string"><xs:minLength value="2"/>"""
                        + """</xs:restriction></xs:simpleType>""")),
            _ => null,
        },
    };

    private static string Order(string content, string attributes = "") =>
        $"""{Doc}<xs:complexType name="Order"><xs:sequence>{content}</xs:sequence>{attributes}</xs:complexType>""";

    private static string All(string content) => $"""{Doc}<xs:complexType name="Order"><xs:all>{content}</xs:all></xs:complexType>""";

    private static string Str(string name) => El(name, "xs:string");

    private static string El(string name, string type, string more = "") => $"""<xs:element name="{name}" type="{type}" {more}/>""";

    private static string At(string name, string more = "") => $"""<xs:attribute name="{name}" type="xs:string" {more}/>""";

    private static string Any(string of, string processing) =>
        $"""<xs:any namespace="{of}" processContents="{processing}" minOccurs="0"/>""";

    private static string Facet(string name, object value) => $"""<xs:{name} value="{value}"/>""";

    private static string Values(params string[] values) => string.Concat(values.Select(value => Facet("enumeration", value)));

    private static string Value(string type, string facets) =>
        Order(
            $"""<xs:element name="a"><xs:simpleType><xs:restriction base="xs:{type}">{facets}</xs:restriction>"""
                + $"""</xs:simpleType></xs:element>""");

    private static string Listed(string content) =>
        Order($"""<xs:element name="a"><xs:simpleType>{content}</xs:simpleType></xs:element>""");

    private static string Mixed(string mixed) =>
        $"""{Doc}<xs:complexType name="Order" {mixed}><xs:sequence>{Str("a")}</xs:sequence></xs:complexType>""";

    private static string Referred(string more) =>
        Order("", """<xs:attribute ref="x"/>""") + $"""<xs:attribute name="x" type="xs:string" {more}/>""";

    private static string Twice(string more) => Order(Str("a") + Str("b") + El("a", "xs:string", more));

    private static string Unused(string type) => $"""<xs:complexType name="Lib"><xs:attribute name="x" type="{type}"/></xs:complexType>""";

    private static string Heads(string more) =>
        Order("""<xs:element ref="pay"/>""") + """<xs:element name="pay" type="xs:string"/>""" + more;

    private static string Global(string type) => $"""
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a">
          <xs:element name="order"><xs:complexType><xs:anyAttribute/></xs:complexType></xs:element><xs:attribute name="x" type="{type}"/>
        </xs:schema>
        """;

    private static string Qualified(string space, string form) => $"""
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{space}" {form}>
          <xs:element name="order"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>
              </xs:element>
        </xs:schema>
        """;

    private static string Keyed(string constraint) =>
        $"""<xs:element name="order"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int" maxOccurs="9"/>"""
            + $"""</xs:sequence></xs:complexType>{constraint}</xs:element>""";

    private static string Unique(string name, string selector, string field) =>
        $"""<xs:unique name="{name}"><xs:selector xpath="{selector}"/><xs:field xpath="{field}"/></xs:unique>""";

    private static string Ids(string type) =>
        Order("", $"""<xs:attribute name="id" type="{type}"/><xs:attribute name="to" type="xs:IDREF"/>""");
}
