using Billink.Contracts.Reading;
using Billink.Generators.Documentation;
using Billink.Generators.Records;

namespace Billink.Generators.Xml;

/// <summary>A v1 message, or a part of one.</summary>
internal sealed record XmlTypeModel
{
    /// <summary>The contract it comes from.</summary>
    public required string ContractFile { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether it is a whole document, with the root API.</summary>
    public required bool IsMessage { get; init; }

    public required DocComment Docs { get; init; }

    public required EquatableArray<XmlMemberModel> Members { get; init; }

    /// <summary>Its behaviour besides its data.</summary>
    public required RecordBehaviour Behaviour { get; init; }

    /// <summary>The name of a type before its static members: a property of the same name would hide the short name.</summary>
    public string Qualify(string type) =>
        Members.Any(member => member.Name == type && member.Value.PropertyType != type) ? "V1." + type : type;
}
