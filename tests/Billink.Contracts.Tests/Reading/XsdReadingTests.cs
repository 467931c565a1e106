using Billink.Contracts.Reading;

namespace Billink.Contracts.Tests.Reading;

public class XsdReadingTests
{
    private static readonly Contract Small = SmallContracts.ReadXsd(SmallContracts.Xsd).Contract!;

    [Fact]
    public void An_operation_has_everything_that_a_client_needs()
    {
        var operation = Small.Operations.ShouldHaveSingleItem();

        (operation.Id, operation.HttpMethod, operation.Path, operation.OlderPath, operation.Action)
            .ShouldBe(("Legacy_Make", "POST", "/v1/client/thing", "/api/thing", "Make"));
        (operation.RequestType, operation.ResponseType, operation.Stem).ShouldBe(("ThingRequest", "ThingResponse", "Thing"));
        (operation.Summary, operation.Description).ShouldBe(("Makes a thing.", "Asks for a thing, whatever it is."));
        operation.Retry.ShouldBe(new Retry("detectable", "007", "Legacy_Make"));
        (operation.Provenance, operation.PathProvenance, operation.Source).ShouldBe(("documented", "observed", "a page"));
        operation.Envelopes.ShouldHaveSingleItem().ShouldBe(
            new ResponseEnvelope("200", "api-result", default) { Provenance = "documented", Source = "a page" });
        operation.Errors.ShouldHaveSingleItem().ShouldBe(new ErrorCode
        {
            Code = "007",
            Name = "AlreadyMade",
            Message = "Thing %number% is already made",
            Category = "order-management",
            Advice = "Nothing to do.",
            Provenance = "documented",
            Source = "a page",
        });
    }

    [Fact]
    public void An_element_of_a_simple_type_has_its_format_and_limits()
    {
        MemberNamed("AMOUNT").ShouldBe(Element("AMOUNT", "Amount", "decimal") with { IsRequired = true });
        MemberNamed("COUNTRY").ShouldBe(
            Element("COUNTRY", "Country", "string") with { Default = "NL", Constraints = new() { Pattern = "([A-Z]{2})" } });
        MemberNamed("PAID").ShouldBe(Element("PAID", "Paid", "boolean") with { Format = "flag" });
        MemberNamed("NAME").Constraints.ShouldBe(new Constraints { MinLength = 2, MaxLength = 50 });
    }

    [Theory]
    [InlineData("decimal", "decimal", null)]
    [InlineData("integer", "integer", null)]
    [InlineData("date", "date", null)]
    [InlineData("flag", "boolean", "flag")]
    [InlineData("yes-no", "boolean", "yes-no")]
    public void A_format_determines_the_type(string format, string type, string? kept)
    {
        var contract = SmallContracts.ReadXsd(SmallContracts.Xsd.With("bc:format=\"decimal\"", $"bc:format=\"{format}\"")).Contract!;
        var member = contract.Types.SelectMany(found => found.Members).Single(member => member.WireName == "AMOUNT");
        (member.Type, member.Format).ShouldBe((type, kept));
    }

    [Fact]
    public void Two_elements_with_one_name_are_two_spellings() =>
        Small.Types.Single(type => type.Name == "ThingRequest").Members
            .Where(member => member.Name == "AdditionalText")
            .Select(member => (member.WireName, member.Provenance))
            .ShouldBe([("ADITIONALTEXT", "documented"), ("ADDITIONALTEXT", "observed")]);

    [Fact]
    public void A_sequence_of_one_repeating_element_is_a_list()
    {
        var list = Small.Types.Single(type => type.Name == "ItemList");
        list.Kind.ShouldBe(TypeKind.List);
        list.Members.ShouldHaveSingleItem().ShouldBe(Element("ITEM", "Item", "Item") with
        {
            IsList = true,
            Constraints = new() { MaxItems = 10 },
            Provenance = "observed",
            Source = "a client",
        });
        MemberNamed("ITEMS").Type.ShouldBe("ItemList");
    }

    [Fact]
    public void A_union_keeps_an_enumeration_open_and_gives_it_its_name()
    {
        var sex = Small.Types.Single(type => type.Name == "Sex");
        sex.Kind.ShouldBe(TypeKind.TextEnum);
        sex.Description.ShouldBe("Of the customer.");
        sex.Values.ShouldBe([new EnumValue("M", "Male", "A man.", "observed"), new EnumValue("F", "Female", "", "inferred")]);
        Small.Types.ShouldNotContain(type => type.Name == "SexValue");
        MemberNamed("SEX").Type.ShouldBe("Sex");
    }

    [Fact]
    public void An_enumeration_of_integers_is_recognized_and_an_empty_value_is_ignored()
    {
        var text = SmallContracts.Xsd
            .With("<xs:simpleType name=\"SexValue\"", "<xs:simpleType name=\"SexValue\" bc:format=\"integer\"")
            .With("<xs:enumeration value=\"M\"", "<xs:enumeration value=\"-1\"")
            .With("<xs:enumeration value=\"F\"", "<xs:enumeration value=\"\" />\n      <xs:enumeration value=\"20\"");
        var reading = SmallContracts.ReadXsd(text);
        reading.Problems.ShouldBeEmpty();
        var sex = reading.Contract!.Types.Single(type => type.Name == "Sex");
        (sex.Kind, sex.Values.Count).ShouldBe((TypeKind.IntegerEnum, 2));
    }

    [Fact]
    public void Positions_do_not_affect_the_equality_of_contracts()
    {
        var moved = SmallContracts.ReadXsd(
            SmallContracts.Xsd.With("<xs:simpleType name=\"Amount\"", "<!-- a remark -->\n\n  <xs:simpleType name=\"Amount\""));
        moved.Contract.ShouldBe(Small);
        moved.Contract!.Types[0].Position.Line.ShouldBe(Small.Types[0].Position.Line + 2);
    }

    private static Member MemberNamed(string wireName) =>
        Small.Types.SelectMany(type => type.Members).Single(member => member.WireName == wireName);

    private static Member Element(string wireName, string name, string type) =>
        new() { WireName = wireName, Name = name, Type = type, Provenance = "documented", Source = "a page" };
}
