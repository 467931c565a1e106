using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>The rule and the severity of each kind of change.</summary>
public sealed class XsdDiffTests
{
    private const string AnyOrder = """<xs:element name="order" type="T"/>""";

    [Theory]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""", """<xs:sequence/>""", "xsd-element-removed",
            Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence/>""", """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""", "xsd-required-element-added",
            Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence/>""", """<xs:sequence><xs:element name="a" type="xs:string" minOccurs="0"/></xs:sequence>""",
            "xsd-element-added", Severity.Risky),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string" minOccurs="0"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""", "xsd-element-became-required", Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:string" minOccurs="0"/></xs:sequence>""", "xsd-element-became-optional",
            Severity.Risky),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string" maxOccurs="5"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:string" maxOccurs="4"/></xs:sequence>""", "xsd-occurrence-narrowed",
            Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string" maxOccurs="5"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:string" maxOccurs="unbounded"/></xs:sequence>""", "xsd-occurrence-widened",
            Severity.Risky),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""",
            """<xs:sequence><xs:element name="b" type="xs:string"/></xs:sequence>""", "xsd-element-renamed", Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:sequence>""",
            """<xs:sequence><xs:element name="b" type="xs:string"/><xs:element name="a" type="xs:string"/></xs:sequence>""",
            "xsd-content-model-changed", Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="b" type="xs:string"/></xs:sequence>""",
            """<xs:all><xs:element name="b" type="xs:string"/><xs:element name="a" type="xs:string"/></xs:all>""",
            "xsd-content-model-widened", Severity.Risky),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string" nillable="true"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""", "xsd-nil-forbidden", Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string" default="x"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""", "xsd-default-changed", Severity.Risky),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:string" fixed="x"/></xs:sequence>""", "xsd-fixed-value-changed",
            Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>""", "xsd-value-type-changed", Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>""",
            """<xs:sequence><xs:element name="a" type="xs:decimal"/></xs:sequence>""", "xsd-value-type-widened", Severity.Risky),
    ]
    [
        InlineData(
            """<xs:sequence/><xs:attribute name="a" type="xs:string"/>""", """<xs:sequence/>""",
            "xsd-attribute-removed", Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:sequence/>""", """<xs:sequence/><xs:attribute name="a" type="xs:string" use="required"/>""",
            "xsd-required-attribute-added", Severity.Breaking),
    ]
    [InlineData("""<xs:sequence/>""", """<xs:sequence/><xs:attribute name="a" type="xs:string"/>""", "xsd-attribute-added", Severity.Risky)]
    [InlineData("""<xs:sequence/><xs:anyAttribute/>""", """<xs:sequence/>""", "xsd-any-attribute-narrowed", Severity.Breaking)]
    [
        InlineData(
            """<xs:sequence><xs:any processContents="skip"/></xs:sequence>""",
            """<xs:sequence><xs:any processContents="skip" namespace="##local"/></xs:sequence>""", "xsd-content-model-changed",
            Severity.Breaking),
    ]
    public void A_change_inside_an_element_has_its_rule_and_verdict(string old, string current, string rule, Severity severity) =>
        Only(SmallSchema.Compare(SmallSchema.Order(old), SmallSchema.Order(current)), rule, severity);

    [Theory]
    [InlineData("""<xs:maxLength value="5"/>""", """<xs:maxLength value="4"/>""", "xsd-facet-tightened", Severity.Breaking)]
    [InlineData("""<xs:maxLength value="5"/>""", """<xs:maxLength value="6"/>""", "xsd-facet-loosened", Severity.Risky)]
    [
        InlineData(
            """<xs:enumeration value="a"/><xs:enumeration value="b"/>""", """<xs:enumeration value="a"/>""",
            "xsd-enumeration-value-removed", Severity.Breaking),
    ]
    [
        InlineData(
            """<xs:enumeration value="a"/>""", """<xs:enumeration value="b"/><xs:enumeration value="a"/>""", "xsd-enumeration-value-added",
            Severity.Risky),
    ]
    [InlineData("""<xs:pattern value="[0-9]{4}"/>""", """<xs:pattern value="[0-9]{4}[A-Z]?"/>""", "xsd-pattern-loosened", Severity.Risky)]
    [InlineData("""<xs:pattern value="\d{4}"/>""", """<xs:pattern value="[0-9]{4}"/>""", "xsd-pattern-tightened", Severity.Breaking)]
    [
        InlineData(
            """<xs:whiteSpace value="preserve"/>""", """<xs:whiteSpace value="collapse"/>""", "xsd-white-space-changed", Severity.Risky),
    ]
    public void A_change_of_a_value_has_its_rule_and_verdict(string old, string current, string rule, Severity severity) =>
        Only(SmallSchema.Compare(Value(old), Value(current)), rule, severity);

    [Theory]
    [InlineData("""<xs:pattern value="[Aa][Bb]"/>""", """<xs:pattern value="AB|Ab|aB|ab"/>""")]
    [InlineData("""<xs:pattern value="[0-9]{2,}"/>""", """<xs:pattern value="[0-9]+[0-9]"/>""")]
    [
        InlineData(
            """<xs:pattern value="[a-c]{1,3}"/>""", """<xs:pattern value="[abc]*"/><xs:minLength value="1"/><xs:maxLength value="3"/>"""),
    ]
    [InlineData("""<xs:enumeration value="a"/><xs:enumeration value="b"/>""", """<xs:enumeration value="b"/><xs:enumeration value="a"/>""")]
    public void Values_that_are_the_same_in_other_words_are_no_change(string old, string current) =>
        SmallSchema.Compare(Value(old), Value(current)).Changes.ShouldBeEmpty();

    [Theory]
    [InlineData(
        """<xs:complexType name="T"><xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="b" """
            + """type="xs:string"/></xs:sequence></xs:complexType>""",
        """<xs:complexType name="T"><xs:sequence><xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence>"""
            + """<xs:group ref="g"/></xs:sequence></xs:complexType><xs:group name="g"><xs:sequence><xs:element name="b" """
            + """type="xs:string"/></xs:sequence></xs:group>""")]
    [InlineData(
        """<xs:complexType name="T"><xs:sequence><xs:element name="a" type="xs:string" minOccurs="0"/></xs:sequence></xs:complexType>""",
        """<xs:complexType name="T"><xs:choice minOccurs="0"><xs:element name="a" type="xs:string"/></xs:choice></xs:complexType>""")]
    [InlineData(
        """<xs:complexType name="T"><xs:sequence><xs:element name="a" minOccurs="2" maxOccurs="4" type="xs:string"/>"""
            + """</xs:sequence></xs:complexType>""",
        """<xs:complexType name="T"><xs:sequence><xs:element name="a" type="xs:string"/><xs:element name="a" """
            + """type="xs:string"/><xs:element name="a" minOccurs="0" maxOccurs="2" type="xs:string"/></xs:sequence>"""
            + """</xs:complexType>""")]
    [InlineData(
        """<xs:complexType name="T"><xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence></xs:complexType>""",
        """<xs:complexType name="Base"/><xs:complexType name="T"><xs:complexContent><xs:extension base="Base">"""
            + """<xs:sequence><xs:element name="a" type="xs:string"/></xs:sequence></xs:extension></xs:complexContent>"""
            + """</xs:complexType>""")]
    [InlineData(
        """<xs:complexType name="T"><xs:attribute name="a" type="xs:string"/></xs:complexType>""",
        """<xs:attributeGroup name="g"><xs:attribute name="a" type="Text"/></xs:attributeGroup><xs:simpleType """
            + """name="Text"><xs:restriction base="xs:string"/></xs:simpleType><xs:complexType name="T"><xs:attributeGroup """
            + """ref="g"/></xs:complexType>""")]
    public void A_refactoring_without_effect_is_no_change(string old, string current) =>
        SmallSchema.Compare(AnyOrder + old, AnyOrder + current).Changes.ShouldBeEmpty();

    [Fact]
    public void An_order_that_no_longer_fits_is_shown()
    {
        var change = Only(
            SmallSchema.Compare(
                SmallSchema.Order(
                    """<xs:choice><xs:element name="a" type="xs:string"/><xs:sequence><xs:element name="b" """
                        + """type="xs:string"/><xs:element name="c" type="xs:string" minOccurs="0"/></xs:sequence>"""
                        + """</xs:choice>"""),
                SmallSchema.Order(
                    """<xs:sequence><xs:element name="a" type="xs:string" minOccurs="0"/><xs:element name="c" """
                        + """type="xs:string" minOccurs="0"/><xs:element name="b" type="xs:string" minOccurs="0"/>"""
                        + """</xs:sequence>""")),
            "xsd-content-model-changed", Severity.Breaking, others: true);

        change.Message.ShouldBe("<b>, <c> in order was accepted, and no longer is. Nothing in order is accepted now.");
    }

    [Fact]
    public void A_substitute_that_goes_is_seen_wherever_it_stood()
    {
        const string head =
            """<xs:element name="order"><xs:complexType><xs:sequence><xs:element ref="pay"/></xs:sequence>"""
                + """</xs:complexType></xs:element><xs:element name="pay" type="xs:string" abstract="true"/><xs:element """
                + """name="cash" type="xs:string" substitutionGroup="pay"/>""";
        var report = SmallSchema.Compare(
            head + """<xs:element name="card" type="xs:string" substitutionGroup="pay"/>""",
            head + """<xs:element name="card" type="xs:string"/>""");

        report.Changes.ShouldContain(change => change.RuleId == "xsd-element-removed" && change.Subject == "order/card");
        report.IsBreaking.ShouldBeTrue();
    }

    [Fact]
    public void A_derived_type_that_goes_is_seen()
    {
        const string types = """<xs:element name="order" type="T"/><xs:complexType name="T"><xs:sequence/></xs:complexType>""";
        const string derived =
            """<xs:complexType name="Special"><xs:complexContent><xs:extension base="T"><xs:attribute name="a" """
                + """type="xs:string"/></xs:extension></xs:complexContent></xs:complexType>""";

        Only(SmallSchema.Compare(types + derived, types), "xsd-derived-type-removed", Severity.Breaking);
        Only(SmallSchema.Compare(types, types + derived), "xsd-derived-type-added", Severity.Risky);
    }

    [Fact]
    public void A_namespace_that_changed_is_one_change() =>
        Only(
            SmallSchema.Compare(
                """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"><xs:element """
                    + """name="order" type="xs:string"/></xs:schema>""",
                """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:b"><xs:element """
                    + """name="order" type="xs:string"/></xs:schema>"""),
            "xsd-namespace-changed", Severity.Breaking);

    [Fact]
    public void A_place_has_a_path_a_line_and_a_column_on_both_sides()
    {
        var change = SmallSchema.Compare(
            SmallSchema.Order("<xs:sequence>\n  <xs:element name=\"a\" type=\"xs:string\" minOccurs=\"0\"/></xs:sequence>"),
            SmallSchema.Order("<xs:sequence>\n\n  <xs:element name=\"a\" type=\"xs:string\"/></xs:sequence>")).Changes.Single();

        change.OldLocation.ShouldBe(
            new SourceLocation("old.xsd", "/xs:schema/xs:element[@name='order']/xs:complexType/xs:sequence/xs:element[@name='a']", 2, 4));
        change.NewLocation.ShouldBe(
            new SourceLocation("new.xsd", "/xs:schema/xs:element[@name='order']/xs:complexType/xs:sequence/xs:element[@name='a']", 3, 4));
    }

    [Fact]
    public void Many_occurrences_cost_no_time()
    {
        static string Times(int most) =>
            SmallSchema.Order(
                $"""<xs:sequence maxOccurs="{most}"><xs:element name="a" type="xs:string" maxOccurs="100000"/>"""
                    + $"""<xs:element name="b" type="xs:string" minOccurs="0"/></xs:sequence>""");

        SmallSchema.Compare(Times(1_000_000), Times(1_000_000)).Changes.ShouldBeEmpty();
        SmallSchema.Compare(Times(1_000_000), Times(999_999)).IsBreaking.ShouldBeTrue();
    }

    [Theory]
    [InlineData("<a/>", 1)]
    [InlineData("not XML", 1)]
    [InlineData("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n<xs:element name=\"a\" type=\"Missing\"/></xs:schema>", 2)]
    [
        InlineData(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n<xs:include "
                + "schemaLocation=\"http://127.0.0.1:1/a.xsd\"/></xs:schema>",
            1),
    ]
    public void Bad_input_is_one_clear_error_with_a_position(string text, int line)
    {
        var good = new ContractSource("good.xsd", SmallSchema.Whole(AnyOrder + """<xs:complexType name="T"/>"""));

        var failure = Should.Throw<ContractInputException>(() => ContractDiff.Compare(good, new ContractSource("bad.xsd", text)));

        failure.File.ShouldBe("bad.xsd");
        failure.Line.ShouldBe(line);
    }

    [Fact]
    public void Elements_nested_100000_deep_are_refused()
    {
        var deep = "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">" + string.Concat(
            Enumerable.Repeat("<xs:annotation>", 100_000));

        Should.Throw<ContractInputException>(() => SmallSchema.Compare(deep, deep)).Problem.ShouldContain("nested");
    }

    [Theory]
    [InlineData("xs:string", "xs:int")]
    [InlineData("Code", "xs:int")]
    [InlineData("xs:string", "Code")]
    [InlineData("Code", "Number")]
    public void Each_element_and_attribute_of_another_type_is_a_change_in_its_own_line(string before, string now)
    {
        var changes = SmallSchema.Compare(Using(before), Using(now)).Changes;

        changes.Select(change => (change.Subject, change.OldLocation!.Line, change.NewLocation!.Line)).Order()
            .ShouldBe([("order/@unit", 5, 5), ("order/amount", 2, 2), ("order/total", 3, 3)]);

        static string Using(string type) => SmallSchema.Order($"""
            <xs:sequence>
              <xs:element name="amount" type="{type}"/>
              <xs:element name="total" type="{type}"/>
            </xs:sequence>
            <xs:attribute name="unit" type="{type}"/>
            """) + """
            <xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
            <xs:simpleType name="Number"><xs:restriction base="xs:int"/></xs:simpleType>
            """;
    }

    [Fact]
    public void What_a_schema_includes_is_read_through_the_source()
    {
        ContractSource Main(string included) =>
            new("main.xsd", SmallSchema.Whole("""<xs:include schemaLocation="parts/t.xsd"/><xs:element name="order" type="T"/>"""))
        {
            OpenRelative = path => path == "parts/t.xsd" ? new ContractSource("parts/t.xsd", SmallSchema.Whole(included)) : null,
        };

        var change = ContractDiff.Compare(
            Main("""<xs:complexType name="T"><xs:attribute name="a" type="xs:string"/></xs:complexType>"""),
            Main("""<xs:complexType name="T"/>""")).Changes.Single();

        change.OldLocation!.File.ShouldBe("parts/t.xsd");
        change.RuleId.ShouldBe("xsd-attribute-removed");
    }

    private static string Value(string facets) =>
        $"""<xs:element name="order"><xs:simpleType><xs:restriction base="xs:string">{facets}</xs:restriction>"""
            + $"""</xs:simpleType></xs:element>""";

    private static Change Only(ContractReport report, string rule, Severity severity, bool others = false)
    {
        var text = string.Join('\n', report.Changes.Select(change => $"{change.Severity} {change.RuleId}: {change.Message}"));
        if (!others)
            report.Changes.Count.ShouldBe(1, text);
        var change = report.Changes.FirstOrDefault(found => found.RuleId == rule).ShouldNotBeNull(text);
        change.Severity.ShouldBe(severity, text);
        return change;
    }
}
