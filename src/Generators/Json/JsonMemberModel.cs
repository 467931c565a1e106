namespace Billink.Generators.Json;

/// <summary>A property of a v2 record, as its reader and its writer see it.</summary>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Kind">What its value is; of a list, what each element is.</param>
/// <param name="Type">The C# name of the value's type.</param>
/// <param name="IsList">Whether it is a list.</param>
/// <param name="IsNullable">Whether the property can be null.</param>
/// <param name="IsNumber">Whether an enumeration is one of whole numbers.</param>
/// <param name="IsScalar">Whether a text, a number and a boolean are all read.</param>
internal sealed record JsonMemberModel(
    string WireName, string Name, JsonValueKind Kind, string Type, bool IsList, bool IsNullable, bool IsNumber, bool IsScalar);
