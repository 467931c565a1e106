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

    /// <summary>What it does beyond holding data.</summary>
    public required RecordBehaviour Behaviour { get; init; }

    /// <summary>How a type is named where a static member of it is used: a property of that name would be in the way.</summary>
    public string Qualify(string type) =>
        Members.Any(member => member.Name == type && member.Value.PropertyType != type) ? "V1." + type : type;
}
