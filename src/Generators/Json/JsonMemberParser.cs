using Billink.Contracts.Reading;

namespace Billink.Generators.Json;

/// <summary>Selects what the writer of a v2 record needs.</summary>
internal static class JsonMemberParser
{
    public static IEnumerable<JsonMemberModel> Parse(ContractType type, IReadOnlyDictionary<string, ContractType> types) => type.Members.Select(member =>
    {
        var named = types.TryGetValue(member.Type, out var found) ? found.Kind : (TypeKind?)null;
        return new JsonMemberModel(
            member.WireName,
            member.Name,
            KindOf(member, named),
            member.Type,
            member.IsList,
            !member.IsRequired || member.IsNullable || member.Credential is not null,
            named is TypeKind.IntegerEnum);
    });

    private static JsonValueKind KindOf(Member member, TypeKind? named) => (member.Type, member.Format) switch
    {
        _ when named is TypeKind.Object => JsonValueKind.Object,
        _ when named is not null => JsonValueKind.Enumeration,
        ("integer", _) => JsonValueKind.Integer,
        ("decimal", "decimal") => JsonValueKind.DecimalText,
        ("decimal", _) => JsonValueKind.Decimal,
        ("boolean", _) => JsonValueKind.Boolean,
        ("string", "byte") => JsonValueKind.Bytes,
        ("any", _) => JsonValueKind.Any,
        _ => JsonValueKind.Text,
    };
}
