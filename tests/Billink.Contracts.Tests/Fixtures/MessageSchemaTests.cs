using System.Xml;
using System.Xml.Schema;
using Billink.Testing;

namespace Billink.Contracts.Tests.Fixtures;

/// <summary>Tools that don't know that a message is a named type use the generated schemas.</summary>
public class MessageSchemaTests
{
    public static TheoryData<string> Messages => [.. Names];

    private static IEnumerable<string> Names =>
        RepositoryContracts.V1.Operations.SelectMany(operation => new[] { operation.RequestType, operation.ResponseType! });

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_has_a_schema_with_its_root(string message)
    {
        var set = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        set.Add(null, Repository.File("spec", "messages", message + ".xsd"));
        set.Compile();

        var root = set.GlobalElements.Values.Cast<XmlSchemaElement>().ShouldHaveSingleItem();
        root.QualifiedName.ShouldBe(new XmlQualifiedName("API"));
        root.ElementSchemaType!.QualifiedName.Name.ShouldBe(message);
    }

    [Fact]
    public void There_is_no_other_schema() =>
        Directory.EnumerateFiles(Repository.File("spec", "messages"), "*.xsd").Select(file => Path.GetFileName(file))
            .ShouldBe(Names.Select(name => name + ".xsd"), ignoreOrder: true);
}
