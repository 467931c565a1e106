using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>Schemas of a test, compared.</summary>
internal static class SmallSchema
{
    public static ContractReport Compare(string old, string current) =>
        ContractDiff.Compare(new ContractSource("old.xsd", Whole(old)), new ContractSource("new.xsd", Whole(current)));

    /// <summary>A schema around the children of one element called <c>order</c>.</summary>
    public static string Order(string content) => $"""<xs:element name="order"><xs:complexType>{content}</xs:complexType></xs:element>""";

    public static string Whole(string content) => content.StartsWith("<xs:schema", StringComparison.Ordinal)
        ? content
        : $"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{content}</xs:schema>""";
}
