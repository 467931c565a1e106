using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Billink.Generators.Documentation;
using Billink.Generators.Records;

namespace Billink.Generators.Xml;

/// <summary>Selects the objects of the XML contract.</summary>
internal static class XmlTypeParser
{
    public static IEnumerable<XmlTypeModel> Parse(ContractFile file)
    {
        if (file.Contract is not { Version: "v1" } contract)
            yield break;

        var types = contract.TypesByName();
        var members = contract.Types.SelectMany(static type => type.Members);
        var parts = new HashSet<string>(members.Select(static member => member.Type), StringComparer.Ordinal);
        var behaviours = new RecordBehaviourParser(contract);
        foreach (var type in contract.Types.Where(static type => type.Kind is TypeKind.Object))
        {
            yield return new XmlTypeModel
            {
                ContractFile = file.Name,
                Name = type.Name,
                // A type that no member refers to must be a document.
                IsMessage = !parts.Contains(type.Name),
                Docs = TypeDocs.Record(type),
                Members = new(ParseMembers(type, types)),
                Behaviour = behaviours.Parse(type),
            };
        }
    }

    private static IEnumerable<XmlMemberModel> ParseMembers(ContractType type, IReadOnlyDictionary<string, ContractType> types)
    {
        foreach (var spellings in type.Members.GroupBy(static member => member.Name, StringComparer.Ordinal))
        {
            var member = spellings.First();
            // The linter rejects members without an XmlValue.
            var value = XmlValue.Of(member, types)!;
            yield return new XmlMemberModel
            {
                WireName = member.WireName,
                OtherSpellings = new(spellings.Skip(1).Select(static other => other.WireName)),
                Name = member.Name,
                Value = value,
                IsRequired = member.IsRequired,
                IsCredential = member.Credential is not null,
                Default = member.Default is null ? null : XmlDefault.Of(member.Default, value, types),
                Docs = MemberDocs.Element(member, value.IsList ? types[member.Type].Members[0] : null, type),
            };
        }
    }
}
