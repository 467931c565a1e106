using System.Xml.Schema;
using Billink.Contracts.Documents;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>The use of our vocabulary (<c>spec/README.md</c>) in a schema. Other schemas don't use it.</summary>
internal sealed class XsdVocabulary
{
    private const string Words = "urn:billink:contract";

    private XsdVocabulary(Contract? contract) => Contract = contract;

    /// <summary>The file as one of our contracts; null for another schema.</summary>
    public Contract? Contract { get; }

    /// <summary>The types of requests.</summary>
    public IEnumerable<string> Requests =>
        Contract is null ? [] : Contract.Operations.Select(operation => operation.RequestType).Distinct(StringComparer.Ordinal);

    public static XsdVocabulary Of(ContractSource source, CancellationToken cancellationToken)
    {
        if (!source.Text.Contains(Words, StringComparison.Ordinal))
            return new XsdVocabulary(null);
        var contract = ContractReader.Read("contract.xsd", source.Text, cancellationToken).Contract;
        return new XsdVocabulary(contract?.Operations.Count > 0 ? contract : null);
    }

    /// <summary>The C# type of a named type; null if none is generated.</summary>
    public string? MemberOf(XmlSchemaType type) =>
        !type.QualifiedName.IsEmpty && Contract?.Types.Any(known => known.Name == type.QualifiedName.Name) == true
            ? $"Billink.V1.{type.QualifiedName.Name}"
            : null;

    /// <summary>The C# member of an element or attribute of a type.</summary>
    public string? MemberOf(string type, XmlSchemaAnnotated part, string wireName) =>
        Contract is null || type.Contains('/', StringComparison.Ordinal) ? null : $"Billink.V1.{type}.{NameOf(part) ?? wireName}";

    /// <summary>The C# member of a value.</summary>
    public string? MemberOf(XmlSchemaFacet value)
    {
        for (XmlSchemaObject? current = value; current is not null; current = current.Parent)
        {
            if (current is XmlSchemaSimpleType { Name: { } name })
                return Contract is null || NameOf(value) is not { } member ? null : $"Billink.V1.{PublicName(name)}.{member}";
        }

        return null;
    }

    // A part of a union: the C# enumeration has the name of the union.
    private string PublicName(string name) =>
        Contract!.Types.Any(known => known.Name == name) || !name.EndsWith("Value", StringComparison.Ordinal)
            ? name
            : name[..^"Value".Length];

    private static string? NameOf(XmlSchemaAnnotated part) =>
        part.UnhandledAttributes?.FirstOrDefault(attribute => attribute.NamespaceURI == Words && attribute.LocalName == "name")?.Value;
}
