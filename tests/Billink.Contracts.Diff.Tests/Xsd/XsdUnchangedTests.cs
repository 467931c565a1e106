using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>Schemas that didn't change.</summary>
public class XsdUnchangedTests
{
    private const string Broken = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:element name="order"><xs:complexType><xs:attributeGroup ref="unknown"/></xs:complexType></xs:element>
        </xs:schema>
        """;

    [Fact]
    public void Equal_files_are_not_compiled()
    {
        // A module of a larger schema isn't complete without the other modules.
        var source = new ContractSource("module.xsd", Broken);

        ContractDiff.Compare(source, source with { Name = "copy.xsd" }).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_file_that_is_not_valid_is_refused()
    {
        var source = new ContractSource("module.xsd", Broken);
        var changed = source with { Text = Broken.Replace("order", "orders", StringComparison.Ordinal) };

        Should.Throw<ContractInputException>(() => ContractDiff.Compare(source, changed)).Problem.ShouldContain("unknown");
    }
}
