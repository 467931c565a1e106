using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;

namespace Billink.Generators.Json;

/// <summary>A property of a v2 record, for its reader and its writer.</summary>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Kind">The kind of the value, or of each element of a list.</param>
/// <param name="Type">The C# name of the value's type.</param>
/// <param name="Containers">The lists and maps around the value, the outermost first.</param>
/// <param name="IsNullable">Whether the property can be null.</param>
/// <param name="IsNumber">Whether an enumeration is one of whole numbers.</param>
/// <param name="IsScalar">Whether a text, a number and a boolean are all read.</param>
internal sealed record JsonMemberModel(
    string WireName,
    string Name,
    JsonValueKind Kind,
    string Type,
    EquatableArray<Container> Containers,
    bool IsNullable,
    bool IsNumber,
    bool IsScalar)
{
    /// <summary>Whether null is written: the member is required, and can be null.</summary>
    public bool WritesNull { get; init; }

    /// <summary>Whether it is a plain list.</summary>
    public bool IsList => Containers.Count == 1 && !Containers[0].IsMap;

    /// <summary>Whether it is a map, or a list or map of those.</summary>
    public bool IsNested => Containers.Count > 0 && !IsList;

    /// <summary>The C# type, without a question mark.</summary>
    public string PropertyType => JsonValue.Contain(Type, Containers);
}
