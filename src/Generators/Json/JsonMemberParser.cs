using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;

namespace Billink.Generators.Json;

/// <summary>Selects what the reader and the writer of a v2 record need.</summary>
internal static class JsonMemberParser
{
    /// <summary>The members that JSON has.</summary>
    public static IEnumerable<JsonMemberModel> Parse(ContractType type, IReadOnlyDictionary<string, ContractType> types) =>
        type.Members.Select(member => Parse(member, types)).Where(static member => member.Kind is not JsonValueKind.File);

    /// <summary>One value.</summary>
    public static JsonMemberModel Parse(Member member, IReadOnlyDictionary<string, ContractType> types)
    {
        var value = JsonValue.Of(member, types);
        return new JsonMemberModel(
            member.WireName,
            member.Name,
            value.Kind,
            value.Type,
            member.Containers,
            JsonValue.IsOptional(member),
            value.IsNumber,
            member.Wire is "scalar")
        {
            WritesNull = member is { IsRequired: true, IsNullable: true, Credential: null, IsReadOnly: false, IsWriteOnly: false },
        };
    }
}
