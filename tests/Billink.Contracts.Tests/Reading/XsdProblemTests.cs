using Billink.Contracts.Reading;

namespace Billink.Contracts.Tests.Reading;

public class XsdProblemTests
{
    private const string Amount = "<xs:element name=\"AMOUNT\" type=\"Amount\" bc:name=\"Amount\" />";
    private const string Facet = "<xs:minLength value=\"2\" />";
    private const string Pattern = "<xs:pattern value=\"([A-Z]{2})?\" />";
    private const string Result = "<xs:element name=\"RESULT\" type=\"xs:string\" bc:name=\"Result\" />";
    private const string Error = "<bc:error code=\"007\"";

    [Fact]
    public void The_small_contract_is_right() => SmallContracts.ReadXsd(SmallContracts.Xsd).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("<xs:schema xmlns:xs=", "‸<!DOCTYPE xs:schema [<!ENTITY a \"b\">]><xs:schema xmlns:xs=")]
    [InlineData("</xs:schema>", "</‸schema>")]
    [InlineData("name=\"Amount\" bc:format", "name=\"Amount\" ‸name=\"Amount\" bc:format")]
    public void Text_that_is_not_XML_is_unreadable(string find, string replaceBy) =>
        SmallContracts.XsdShouldHave(ContractProblems.Unreadable, find, replaceBy);

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("<schema/>")]
    [InlineData("<xs:element xmlns:xs='http://www.w3.org/2001/XMLSchema'/>")]
    public void A_file_that_is_not_a_schema_is_unreadable(string text)
    {
        var reading = SmallContracts.ReadXsd(text);
        reading.Contract.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().Id.ShouldBe(ContractProblems.Unreadable);
    }

    [Theory]
    [InlineData("<xs:simpleType name=\"Amount\"", "<‸xs:import namespace=\"urn:x\" />\n  <xs:simpleType name=\"Amount\"")]
    [InlineData("<xs:simpleType name=\"Amount\"", "<‸xs:include schemaLocation=\"other.xsd\" />\n  <xs:simpleType name=\"Amount\"")]
    [InlineData("<xs:simpleType name=\"Amount\"", "<‸xs:redefine schemaLocation=\"other.xsd\" />\n  <xs:simpleType name=\"Amount\"")]
    [InlineData("<xs:simpleType name=\"Amount\"", "<‸xs:element name=\"API\" type=\"ThingRequest\" />\n  <xs:simpleType name=\"Amount\"")]
    [InlineData("<xs:simpleType name=\"Amount\"", "<‸xs:group name=\"Header\" />\n  <xs:simpleType name=\"Amount\"")]
    [InlineData("<xs:simpleType name=\"Amount\"", "<‸xs:attributeGroup name=\"Header\" />\n  <xs:simpleType name=\"Amount\"")]
    [InlineData("xmlns:bc=\"urn:billink:contract\"", "xmlns:bc=\"urn:billink:contract\" ‸targetNamespace=\"urn:x\"")]
    [InlineData("<xs:complexType name=\"ThingResponse\"", "<xs:complexType ‸mixed=\"true\" name=\"ThingResponse\"")]
    [InlineData("<xs:complexType name=\"ThingResponse\"", "<xs:complexType ‸abstract=\"true\" name=\"ThingResponse\"")]
    [
        InlineData(
            "    </xs:all>\n  </xs:complexType>\n  <xs:complexType name=\"ItemList\"",
            "    </xs:all>\n    <‸xs:attribute name=\"id\" type=\"xs:string\" />\n  </xs:complexType>\n  "
                + "<xs:complexType name=\"ItemList\""),
    ]
    [InlineData("    <xs:all>\n      " + Result + "\n    </xs:all>", "    <‸xs:choice>\n      " + Result + "\n    </xs:choice>")]
    [
        InlineData(
            "    <xs:all>\n      " + Result + "\n    </xs:all>",
            "    <‸xs:complexContent>\n      <xs:extension base=\"Item\" />\n    </xs:complexContent>"),
    ]
    [InlineData("    <xs:all>\n      " + Result + "\n    </xs:all>", "    <‸xs:sequence>\n      " + Result + "\n    </xs:sequence>")]
    [
        InlineData(
            "<xs:element name=\"PAID\" type=\"xs:string\" minOccurs=\"0\"",
            "<‸xs:element name=\"PAID\" type=\"xs:string\" minOccurs=\"0\" maxOccurs=\"0\""),
    ]
    [InlineData("<xs:element name=\"ITEM\"", "<‸xs:any minOccurs=\"0\" />\n      <xs:element name=\"ITEM\"")]
    [InlineData("<xs:element name=\"ITEM\"", "<‸xs:choice />\n      <xs:element name=\"ITEM\"")]
    [InlineData(Result, "<xs:element name=\"RESULT\" type=\"xs:string\" ‸nillable=\"true\" bc:name=\"Result\" />")]
    [InlineData(Result, "<xs:element name=\"RESULT\" type=\"xs:string\" ‸substitutionGroup=\"ITEM\" bc:name=\"Result\" />")]
    [InlineData(Result, "<xs:element name=\"RESULT\" type=\"xs:string\" ‸fixed=\"MSG\" bc:name=\"Result\" />")]
    [InlineData(Result, "<xs:element name=\"RESULT\" type=\"xs:string\" bc:name=\"Result\"><‸xs:complexType /></xs:element>")]
    [InlineData(Result, "<xs:element name=\"RESULT\" type=\"xs:string\" bc:name=\"Result\"><‸xs:key name=\"k\" /></xs:element>")]
    [
        InlineData(
            "<xs:restriction base=\"xs:string\" />\n  </xs:simpleType>\n  <xs:simpleType name=\"Country\"",
            "<xs:restriction base=\"xs:string\" />\n    <‸xs:list itemType=\"xs:string\" />\n  </xs:simpleType>\n  "
                + "<xs:simpleType name=\"Country\""),
    ]
    [InlineData("<xs:union memberTypes=\"SexValue xs:string\" />", "<‸xs:union memberTypes=\"Amount xs:string\" />")]
    [InlineData(Facet, "<‸xs:totalDigits value=\"2\" />")]
    [InlineData(Facet, "<‸xs:whiteSpace value=\"collapse\" />")]
    [InlineData(Facet, "<xs:minLength value=\"2\" ‸fixed=\"true\" />")]
    [InlineData(Pattern, "<xs:pattern ‸value=\"^[A-Z]{2}$\" />")]
    [
        InlineData(
            "<xs:simpleType>\n          <xs:restriction base=\"xs:string\">\n            <xs:minLength value=\"2\" />",
            "<‸xs:simpleType>\n          <xs:restriction base=\"xs:string\">\n            <xs:enumeration "
                + "value=\"a\" bc:name=\"A\" bc:provenance=\"inferred\" />"),
    ]
    [
        InlineData(
            "base=\"xs:string\">\n            <xs:minLength value=\"2\" />",
            "base=\"Country\">\n            <xs:pattern ‸value=\"NL|BE\" />"),
    ]
    public void An_unsupported_construct_is_reported(string find, string replaceBy) =>
        SmallContracts.XsdShouldHave(ContractProblems.Unsupported, find, replaceBy);

    [Theory]
    [InlineData("type=\"Amount\" bc:name", "type=\"Amount\" ‸bc:colour=\"red\" bc:name")]
    [InlineData("<xs:complexType name=\"ThingResponse\"", "<xs:complexType ‸bc:credential=\"id\" name=\"ThingResponse\"")]
    [InlineData("retry=\"detectable\"", "retry=\"detectable\" ‸attempts=\"3\"")]
    [InlineData("<bc:summary>", "<‸bc:title>x</bc:title><bc:summary>")]
    [InlineData("</bc:advice>", "</bc:advice><‸bc:cause />")]
    [
        InlineData(
            "<xs:simpleType name=\"Amount\"",
            "<xs:annotation><xs:appinfo><‸bc:error /></xs:appinfo></xs:annotation>\n  <xs:simpleType name=\"Amount\""),
    ]
    [
        InlineData(
            "<xs:annotation><xs:documentation>Of the customer.",
            "<xs:annotation><xs:appinfo><‸bc:operation /></xs:appinfo><xs:documentation>Of the customer."),
    ]
    public void An_unknown_or_misplaced_word_is_reported(string find, string replaceBy) =>
        SmallContracts.XsdShouldHave(ContractProblems.UnknownWord, find, replaceBy);

    [Theory]
    [InlineData("bc:provenance=\"documented\"", "‸bc:provenance=\"sure\"")]
    [InlineData("bc:format=\"decimal\"", "‸bc:format=\"money\"")]
    [InlineData("bc:format=\"flag\"", "‸bc:format=\"switch\"")]
    [InlineData("bc:sensitive=\"personal\"", "‸bc:sensitive=\"a bit\"")]
    [InlineData("retry=\"detectable\"", "‸retry=\"maybe\"")]
    [InlineData("envelope=\"api-result\"", "‸envelope=\"soap\"")]
    [InlineData("category=\"order-management\"", "‸category=\"misc\"")]
    [
        InlineData(
            "<xs:simpleType name=\"SexValue\"", "<xs:simpleType bc:format=\"integer\" name=\"SexValue\"", "<xs:enumeration value=\"F\"",
            "<xs:enumeration value=\"2\"", "<xs:enumeration value=\"M\"", "<‸xs:enumeration value=\"M\""),
    ]
    [InlineData("maxOccurs=\"10\"", "‸maxOccurs=\"many\"")]
    [InlineData("<xs:minLength value=\"2\" />", "<xs:minLength ‸value=\"two\" />")]
    public void An_invalid_value_of_a_word_is_reported(
        string find, string replaceBy, string second = "", string secondBy = "", string third = "", string thirdBy = "") =>
        SmallContracts.ShouldHave(
            ContractProblems.InvalidValue, SmallContracts.Xsd.With(find, replaceBy).With(second, secondBy).With(third, thirdBy),
            SmallContracts.ReadXsd);

    [Theory]
    [InlineData("<xs:complexType name=\"ThingResponse\" bc:provenance=\"observed\"", "<‸xs:complexType name=\"ThingResponse\"")]
    [
        InlineData(
            "<xs:simpleType name=\"Amount\" bc:format=\"decimal\" bc:provenance=\"documented\"",
            "<‸xs:simpleType name=\"Amount\" bc:format=\"decimal\""),
    ]
    [
        InlineData(
            "<xs:enumeration value=\"F\" bc:name=\"Female\" bc:provenance=\"inferred\" />",
            "<‸xs:enumeration value=\"F\" bc:name=\"Female\" />"),
    ]
    [
        InlineData(
            "<xs:enumeration value=\"F\" bc:name=\"Female\" bc:provenance=\"inferred\" />",
            "<‸xs:enumeration value=\"F\" bc:provenance=\"inferred\" />"),
    ]
    [
        InlineData(
            "<xs:enumeration value=\"F\" bc:name=\"Female\" bc:provenance=\"inferred\" />",
            "<‸xs:enumeration bc:name=\"Female\" bc:provenance=\"inferred\" />"),
    ]
    [InlineData(Amount, "<‸xs:element name=\"AMOUNT\" type=\"Amount\" />")]
    [InlineData(Amount, "<‸xs:element name=\"AMOUNT\" bc:name=\"Amount\" />")]
    [InlineData(Amount, "<‸xs:element type=\"Amount\" bc:name=\"Amount\" />")]
    [InlineData(Facet, "<‸xs:minLength />")]
    [InlineData(Error + " name=\"AlreadyMade\"", "<‸bc:error code=\"007\"")]
    [InlineData(Error, "<‸bc:error")]
    [InlineData("<xs:restriction base=\"xs:string\" />", "<‸xs:restriction />")]
    public void A_missing_statement_is_reported(string find, string replaceBy) =>
        SmallContracts.XsdShouldHave(ContractProblems.Missing, find, replaceBy);

    [Theory]
    [InlineData("id=\"Legacy_Make\" ", "")]
    [InlineData("path=\"/v1/client/thing\" ", "")]
    [InlineData("action=\"Make\" ", "")]
    [InlineData("response=\"ThingResponse\" ", "")]
    [InlineData("retry=\"detectable\"", "")]
    [InlineData("duplicate=\"007\" ", "")]
    [InlineData("envelope=\"api-result\" ", "")]
    [InlineData("provenance=\"documented\" pathProvenance", "pathProvenance")]
    [InlineData("pathProvenance=\"observed\" ", "")]
    [InlineData("<bc:summary>Makes a thing.</bc:summary>", "")]
    public void An_incomplete_operation_is_reported(string find, string replaceBy) => SmallContracts.ShouldHave(
        ContractProblems.Missing, SmallContracts.Xsd.With(find, replaceBy).With("<bc:operation", "<‸bc:operation"), SmallContracts.ReadXsd);

    [Theory]
    [InlineData("response=\"ThingResponse\"", "‸response=\"Nothing\"")]
    [InlineData("response=\"ThingResponse\"", "‸response=\"Amount\"")]
    [InlineData("type=\"Amount\" bc:name", "‸type=\"Nothing\" bc:name")]
    [InlineData("type=\"Amount\" bc:name", "‸type=\"xs:boolean\" bc:name")]
    [InlineData("<xs:restriction base=\"xs:string\" />", "<xs:restriction ‸base=\"Amount\" />")]
    [InlineData("memberTypes=\"SexValue xs:string\"", "‸memberTypes=\"SexValue Nothing\"")]
    public void An_unresolved_reference_is_reported(string find, string replaceBy) =>
        SmallContracts.XsdShouldHave(ContractProblems.UnknownReference, find, replaceBy);

    [Theory]
    [InlineData("<xs:complexType name=\"ItemList\"", "<xs:complexType ‸name=\"ThingResponse\"")]
    [InlineData("bc:name=\"Paid\"", "bc:name=\"Country\"", "<xs:element name=\"PAID\"", "<‸xs:element name=\"PAID\"")]
    [InlineData("bc:name=\"Female\"", "bc:name=\"Male\"", "<xs:enumeration value=\"F\"", "<‸xs:enumeration value=\"F\"")]
    [
        InlineData(
            "<xs:element name=\"PAID\"", "<xs:element name=\"AMOUNT\"", "<xs:element name=\"AMOUNT\" type=\"xs:string\"",
            "<‸xs:element name=\"AMOUNT\" type=\"xs:string\""),
    ]
    [InlineData("    <xs:all>\n      <xs:element name=\"RESULT\"", "    <xs:all /><‸xs:all>\n      <xs:element name=\"RESULT\"")]
    public void A_duplicate_is_reported(string find, string replaceBy, string findMark = "", string mark = "")
    {
        var text = SmallContracts.Xsd.With(find, replaceBy).With(findMark, mark);
        // An element is of the type that was declared twice.
        SmallContracts.ShouldHave(
            ContractProblems.Duplicate, text.Replace("type=\"ItemList\"", "type=\"Item\"", StringComparison.Ordinal),
            SmallContracts.ReadXsd);
    }

    [Fact]
    public void Two_operations_with_one_type_are_reported()
    {
        var from = SmallContracts.Xsd.IndexOf("<bc:operation", StringComparison.Ordinal);
        var to = SmallContracts.Xsd.IndexOf("</xs:appinfo>", StringComparison.Ordinal);
        var second = SmallContracts.Xsd[from..to].Replace(
            "<bc:operation id=\"Legacy_Make\"", "<‸bc:operation id=\"Legacy_Remake\"", StringComparison.Ordinal);
        SmallContracts.ShouldHave(ContractProblems.Duplicate, SmallContracts.Xsd.Insert(to, second), SmallContracts.ReadXsd);
    }

    [Theory]
    [InlineData("bc:name=\"Amount\" />", "‸bc:name=\"amount\" />")]
    [InlineData("name=\"AlreadyMade\"", "‸name=\"Already made\"")]
    [InlineData("id=\"Legacy_Make\"", "id=\"LegacyMake\"", "<bc:operation", "<‸bc:operation")]
    [InlineData("bc:name=\"Result\"", "bc:name=\"ThingResponse\"", "<xs:element name=\"RESULT\"", "<‸xs:element name=\"RESULT\"")]
    public void An_invalid_csharp_name_is_reported(string find, string replaceBy, string findMark = "", string mark = "") =>
        SmallContracts.ShouldHave(
            ContractProblems.InvalidName, SmallContracts.Xsd.With(find, replaceBy).With(findMark, mark), SmallContracts.ReadXsd);

    [Theory]
    [
        InlineData(
            "minOccurs=\"0\" maxOccurs=\"10\"", "minOccurs=\"11\" maxOccurs=\"10\"", "<xs:element name=\"ITEM\"",
            "<‸xs:element name=\"ITEM\""),
    ]
    [InlineData("<xs:maxLength value=\"50\" />", "<xs:maxLength value=\"1\" />", "<xs:simpleType>", "<‸xs:simpleType>")]
    [InlineData("<xs:pattern value=\"([A-Z]{2})?\" />", "<‸xs:pattern value=\"([A-Z\" />")]
    [InlineData("<xs:minLength value=\"2\" />", "<‸xs:minLength value=\"-2\" />")]
    public void What_XSD_itself_refuses_is_an_invalid_schema(string find, string replaceBy, string findMark = "", string mark = "") =>
        SmallContracts.ShouldHave(
            ContractProblems.InvalidSchema, SmallContracts.Xsd.With(find, replaceBy).With(findMark, mark), SmallContracts.ReadXsd);
}
