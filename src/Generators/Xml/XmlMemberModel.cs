using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Generators.Xml;

/// <summary>A property of a v1 message.</summary>
internal sealed record XmlMemberModel
{
    /// <summary>The element that is written.</summary>
    public required string WireName { get; init; }

    /// <summary>The other elements that are read.</summary>
    public required EquatableArray<string> OtherSpellings { get; init; }

    public required string Name { get; init; }

    public required XmlValue Value { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>Whether the client sets a required value, so that the caller doesn't have to.</summary>
    public required bool IsCredential { get; init; }

    /// <summary>The initial value as C#; null for none.</summary>
    public required string? Default { get; init; }

    public required DocComment Docs { get; init; }

    /// <summary>Whether the property can be null.</summary>
    public bool IsNullable => !IsRequired || IsCredential;

    /// <summary>Whether the caller must set a value.</summary>
    public bool IsCallersDuty => !IsNullable && Default is null;
}
