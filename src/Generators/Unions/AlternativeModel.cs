using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Json;
using Billink.Generators.Records;

namespace Billink.Generators.Unions;

/// <summary>A form of a union.</summary>
/// <param name="Json">How its value is read and written. The name is that of the form.</param>
/// <param name="Check">The check of its value; null for none.</param>
/// <param name="Values">The values of the discriminator that select it.</param>
/// <param name="Selector">The expression of its discriminator, after the value; null if the union has none.</param>
internal sealed record AlternativeModel(JsonMemberModel Json, CheckModel? Check, EquatableArray<string> Values, string? Selector)
{
    public string Name => Json.Name;

    /// <summary>Whether the C# type is a structure.</summary>
    public bool IsStructure => Json.Containers.Count == 0
        && Json.Kind is not (JsonValueKind.Object or JsonValueKind.Text or JsonValueKind.Uri);

    /// <summary>Whether the form is an object with known members.</summary>
    public bool HasMembers => Json is { Kind: JsonValueKind.Object, Containers.Count: 0 };

    /// <summary>Whether the form is an object whose members aren't known.</summary>
    public bool IsOpen => Json.Containers.Count > 0 ? Json.Containers[0].IsMap : Json.Kind is JsonValueKind.Any;
}
