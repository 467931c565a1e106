using Billink.Contracts.Reading;

namespace Billink.Generators.Json;

/// <summary>Selects what the reader and the writer of a v2 record need.</summary>
internal static class JsonMemberParser
{
    public static IEnumerable<JsonMemberModel> Parse(ContractType type, IReadOnlyDictionary<string, ContractType> types) =>
        type.Members.Select(member => Parse(member, types));

    private static JsonMemberModel Parse(Member member, IReadOnlyDictionary<string, ContractType> types)
    {
        var named = types.TryGetValue(member.Type, out var found) ? found.Kind : (TypeKind?)null;
        var kind = KindOf(member, named);
        return new JsonMemberModel(
            member.WireName,
            member.Name,
            kind,
            TypeOf(kind, member),
            member.IsList,
            !member.IsRequired || member.IsNullable || member.Credential is not null,
            named is TypeKind.IntegerEnum,
            member.Wire is "scalar");
    }

    private static JsonValueKind KindOf(Member member, TypeKind? named) => (member.Type, member.Format) switch
    {
        _ when named is TypeKind.Object => JsonValueKind.Object,
        _ when named is not null => JsonValueKind.Enumeration,
        ("integer", "int64") => JsonValueKind.LongInteger,
        ("integer", _) => JsonValueKind.Integer,
        ("decimal", "decimal") => JsonValueKind.DecimalText,
        ("decimal", _) => JsonValueKind.Decimal,
        ("boolean", _) => JsonValueKind.Boolean,
        ("string", "byte") => JsonValueKind.Bytes,
        ("any", _) => JsonValueKind.Any,
        _ => JsonValueKind.Text,
    };

    private static string TypeOf(JsonValueKind kind, Member member) => kind switch
    {
        JsonValueKind.Object or JsonValueKind.Enumeration => member.Type,
        JsonValueKind.Integer => "int",
        JsonValueKind.LongInteger => "long",
        JsonValueKind.Decimal or JsonValueKind.DecimalText => "decimal",
        JsonValueKind.Boolean => "bool",
        JsonValueKind.Bytes => "ReadOnlyMemory<byte>",
        JsonValueKind.Any => "JsonElement",
        _ => "string",
    };
}
