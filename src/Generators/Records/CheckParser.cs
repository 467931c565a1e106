using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Selects the checks of a member before it is sent.</summary>
internal static class CheckParser
{
    public static IEnumerable<CheckModel> OfMember(Member member, IReadOnlyDictionary<string, ContractType> types, bool isXml)
    {
        var type = types.TryGetValue(member.Type, out var named) ? named : null;
        // Values that the client or the contract sets need no check. An enumeration's default is only a suggestion.
        if (member.Credential is not null || (member.Default is not null && type?.Kind is not TypeKind.TextEnum))
            return [];

        var list = type?.Kind is TypeKind.List ? type.Members[0] : member.IsList ? member : null;
        if (list is not null)
            return OfList(member, list, types);
        return type?.Kind switch
        {
            TypeKind.Object => OfObject(member),
            TypeKind.TextEnum => [OfEnumeration(member, isXml)],
            _ => OfValue(member, member.IsRequired && IsText(member), isXml),
        };
    }

    /// <summary>Query parameters can always be null in C#.</summary>
    public static IEnumerable<CheckModel> OfQueryParameter(Member parameter) => OfValue(parameter, parameter.IsRequired, isXml: false);

    private static IEnumerable<CheckModel> OfList(Member member, Member list, IReadOnlyDictionary<string, ContractType> types)
    {
        if (member.IsRequired)
            yield return Check(member, CheckKind.Required);
        if (list.Constraints is { MinItems: not null } or { MaxItems: not null })
            yield return Check(member, CheckKind.Items, Literal(list.Constraints.MinItems), Literal(list.Constraints.MaxItems));
        if (types.TryGetValue(list.Type, out var element) && element.Kind is TypeKind.Object)
            yield return Check(member, CheckKind.Each);
    }

    private static IEnumerable<CheckModel> OfObject(Member member)
    {
        if (member.IsRequired)
            yield return Check(member, CheckKind.Required);
        yield return Check(member, CheckKind.Nested);
    }

    /// <summary>An open enumeration can be created from any text.</summary>
    private static CheckModel OfEnumeration(Member member, bool isXml)
    {
        var value = member.Name + (member.Default is not null || (member.IsRequired && !member.IsNullable) ? ".Value" : "?.Value");
        return new CheckModel(isXml ? CheckKind.XmlText : CheckKind.Text, member.WireName, value);
    }

    private static IEnumerable<CheckModel> OfValue(Member member, bool isRequired, bool isXml)
    {
        var limits = member.Constraints;
        if (isRequired)
            yield return Check(member, CheckKind.Required);
        // A text without limits can still have characters that the wire format can't represent.
        var text = isXml ? CheckKind.XmlText : CheckKind.Text;
        if (IsText(member))
            yield return Check(member, text, Literal(limits.MinLength), Literal(limits.MaxLength), limits.Pattern);
        if (member.Type == "any")
            yield return Check(member, CheckKind.Json);
        if (member.Type is "integer" or "decimal" && limits is { Minimum: not null } or { Maximum: not null })
            yield return Check(member, CheckKind.Number, Literal(limits.Minimum), Literal(limits.Maximum));
    }

    /// <summary>Base64 bytes are text only on the wire.</summary>
    private static bool IsText(Member member) => member.Type == "string" && member.Format != "byte";

    private static string? Literal(int? limit) => limit is { } value ? CSharp.Number(value) : null;

    private static string? Literal(decimal? limit) => limit is { } value ? CSharp.Number(value) : null;

    private static CheckModel Check(Member member, CheckKind kind, string? min = null, string? max = null, string? pattern = null) =>
        new(kind, member.WireName, member.Name, min, max, pattern);
}
