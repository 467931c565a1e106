using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>Schemas of several files, and with a document type.</summary>
public class XsdReadingTests
{
    private const string Namespace = "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"";

    [Theory]
    [InlineData("part.xsd", "main.xsd")]
    [InlineData("sub\\..\\part.xsd", ".\\main.xsd")]
    [InlineData("p%61rt.xsd", "main%2Exsd")]
    public void Two_files_may_include_each_other(string toPart, string toMain)
    {
        var change = ContractDiff.Compare(Files(toPart, toMain, length: 20), Files(toPart, toMain, length: 10))
            .Changes.ShouldHaveSingleItem();

        change.RuleId.ShouldBe("xsd-facet-tightened");
        change.OldLocation!.File.ShouldBe("part.xsd");
    }

    [Fact]
    public void Entities_of_the_file_itself_are_read_and_lines_keep_their_numbers()
    {
        static string Text(int length) => $"""
            <?xml version="1.0" encoding="utf-16"?>
            <!DOCTYPE xs:schema PUBLIC "-//W3C//DTD XMLSCHEMA 200102//EN" "http://127.0.0.1:1/XMLSchema.dtd" [
              <!ENTITY name "order">
            ]>
            <xs:schema {Namespace}>
              <xs:element name="&name;">{Limited(length)}</xs:element>
            </xs:schema>
            """;

        var change = Compare(Text(20), Text(10)).Changes.ShouldHaveSingleItem();

        change.RuleId.ShouldBe("xsd-facet-tightened");
        change.OldLocation!.Line.ShouldBe(6);
    }

    [Fact]
    public void Entities_that_grow_without_bound_are_refused()
    {
        var entities = string.Concat(Enumerable.Range(1, 20).Select(level =>
            $"<!ENTITY e{level} \"{string.Concat(Enumerable.Repeat($"&e{level - 1};", 10))}\">"));
        var text = $"<!DOCTYPE a [<!ENTITY e0 \"x\">{entities}]><xs:schema {Namespace}><xs:element name=\"&e20;\"/></xs:schema>";

        Should.Throw<ContractInputException>(() => Compare(text, text));
    }

    [Theory]
    [InlineData("b.xsd", "c.xsd")]
    [InlineData("c.xsd", "b.xsd")]
    public void An_import_without_a_location_finds_the_file_of_the_set_that_has_the_namespace(string first, string second)
    {
        var change = ContractDiff.Compare(Imports(first, second, length: 20), Imports(first, second, length: 10))
            .Changes.ShouldHaveSingleItem();

        change.RuleId.ShouldBe("xsd-facet-tightened");
        change.OldLocation!.File.ShouldBe("c.xsd");
    }

    // The main file imports b and c. The file b uses a type of c, and doesn't say where it is.
    private static ContractSource Imports(string first, string second, int length)
    {
        ContractSource Source(string name, string content) => new(name, content) { OpenRelative = Open };
        ContractSource? Open(string path) => path switch
        {
            "b.xsd" => Source(path, $"""
                <xs:schema {Namespace} xmlns:c="urn:c" targetNamespace="urn:b"><xs:import namespace="urn:c"/>
                  <xs:element name="order" type="c:Text"/></xs:schema>
                """),
            "c.xsd" => Source(path, $"""
                <xs:schema {Namespace} targetNamespace="urn:c">
                  <xs:simpleType name="Text">{Limited(length)["<xs:simpleType>".Length..]}</xs:schema>
                """),
            _ => null,
        };
        return Source("main.xsd", $"""
            <xs:schema {Namespace} xmlns:b="urn:b" targetNamespace="urn:a">
              <xs:import namespace="urn:{first[0]}" schemaLocation="{first}"/>
              <xs:import namespace="urn:{second[0]}" schemaLocation="{second}"/>
              <xs:element name="root"><xs:complexType><xs:sequence><xs:element ref="b:order"/></xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """);
    }

    private static ContractReport Compare(string old, string current) =>
        ContractDiff.Compare(new ContractSource("old.xsd", old), new ContractSource("new.xsd", current));

    private static ContractSource Files(string toPart, string toMain, int length)
    {
        ContractSource Main() => new("main.xsd", $"""<xs:schema {Namespace}><xs:include schemaLocation="{toPart}"/></xs:schema>""")
        {
            OpenRelative = Open,
        };
        ContractSource Part() => new(
            "part.xsd",
            $"""
            <xs:schema {Namespace}><xs:include schemaLocation="{toMain}"/>
              <xs:element name="order">{Limited(length)}</xs:element></xs:schema>
            """)
        {
            OpenRelative = Open,
        };
        ContractSource? Open(string path) => path switch
        {
            "part.xsd" or "sub/../part.xsd" => Part(),
            "main.xsd" or "./main.xsd" => Main(),
            _ => null,
        };
        return Main();
    }

    private static string Limited(int length) =>
        $"""<xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="{length}"/></xs:restriction></xs:simpleType>""";
}
