using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Records;

/// <summary>Selects the checks of the members of a record before it is sent.</summary>
/// <param name="types">The types of the contract, by name.</param>
/// <param name="isXml">Whether the record is sent as XML.</param>
/// <param name="patterns">The class that has the patterns of the record.</param>
internal sealed class CheckParser(IReadOnlyDictionary<string, ContractType> types, bool isXml, string patterns)
{
    private CheckKind TextCheck => isXml ? CheckKind.XmlText : CheckKind.Text;

    public IEnumerable<CheckModel> OfMember(Member member)
    {
        var type = TypeOf(member);
        if (member.IsReadOnly)
            return [Check(member, CheckKind.Absent)];
        // Values that the client or the contract sets need no check. An enumeration's default is only a suggestion.
        if (member.Credential is not null || (member.Default is not null && type?.Kind is not TypeKind.TextEnum))
            return [];

        if (type?.Kind is TypeKind.List)
            return OfList(member, type.Members[0]);
        if (member.Containers.Count > 0)
            return OfList(member, member);
        return type?.Kind switch
        {
            TypeKind.Object or TypeKind.Union => OfObject(member),
            TypeKind.TextEnum => OfAnyText(member, "Value"),
            null when IsUnspecified(member) => OfAnyText(member, "Text"),
            _ => OfValue(member, member is { IsRequired: true, IsNullable: false } && NeedsRequired(member)),
        };
    }

    /// <summary>Parameters can always be null in C#.</summary>
    public IEnumerable<CheckModel> OfQueryParameter(Member parameter) => OfParameter(parameter);

    /// <summary>A path with an empty segment, or with dots only, would be another path.</summary>
    public IEnumerable<CheckModel> OfPathParameter(Member parameter) =>
        OfParameter(parameter).Append(new CheckModel(CheckKind.Segment, parameter.WireName, TextOf(parameter)));

    /// <summary>A line break would begin another header.</summary>
    public IEnumerable<CheckModel> OfHeader(Member parameter) =>
        OfParameter(parameter).Append(new CheckModel(CheckKind.Header, parameter.WireName, TextOf(parameter)));

    /// <summary>The check of an alternative of a union; null for none.</summary>
    public CheckModel? OfAlternative(Member alternative) => OfElements(alternative, 0) is { } check
        ? Check(alternative, CheckKind.Elements) with { Inner = check, Pattern = Pattern(alternative) }
        : null;

    private string TextOf(Member parameter)
    {
        var model = ParameterParser.Parse(parameter, "", types);
        return model.IsList ? $"{model.Text} is {{ }} texts ? string.Concat(texts) : null" : model.Text;
    }

    private ContractType? TypeOf(Member member) => types.TryGetValue(member.Type, out var named) ? named : null;

    private IEnumerable<CheckModel> OfParameter(Member parameter)
    {
        if (parameter.Credential is not null)
            return [];
        if (parameter.Containers.Count > 0)
            return OfList(parameter, parameter);
        return TypeOf(parameter) is null
            ? OfValue(parameter, parameter.IsRequired)
            : parameter.IsRequired ? [Check(parameter, CheckKind.Required)] : [];
    }

    private IEnumerable<CheckModel> OfList(Member member, Member list)
    {
        if (member is { IsRequired: true, IsNullable: false })
            yield return Check(member, CheckKind.Required);
        if (list.Constraints is { MinItems: not null } or { MaxItems: not null })
            yield return Check(member, CheckKind.Items, Literal(list.Constraints.MinItems), Literal(list.Constraints.MaxItems));
        if (list.Constraints.IsUnique && member.IsList)
            yield return Check(member, CheckKind.Unique);
        var elements = isXml ? list with { Name = member.Name, IsList = true } : member;
        if (TypeOf(list) is { Kind: TypeKind.Object or TypeKind.Union } && elements.IsList)
            yield return Check(member, CheckKind.Each);
        else if (OfElements(elements, 1) is { } check)
            yield return Check(member, MethodOf(elements, 0)) with { Inner = check, Pattern = Pattern(elements) };
    }

    private static CheckKind MethodOf(Member member, int depth) =>
        member.Containers[depth].IsMap ? CheckKind.Entries : CheckKind.Elements;

    /// <summary>The lambda that checks an element at a depth of containers; null if there is nothing to check.</summary>
    private string? OfElements(Member member, int depth)
    {
        string? call;
        if (depth < member.Containers.Count)
        {
            var inner = OfElements(member, depth + 1);
            call = inner is null ? null : $"{MethodOf(member, depth)}(name, value, {inner})";
        }
        else
        {
            call = OfElement(member);
        }

        return call is null ? null : $"static (inner, name, value) => inner.{call}";
    }

    private string? OfElement(Member member)
    {
        if (TypeOf(member) is { } type)
        {
            return type.Kind switch
            {
                TypeKind.Object or TypeKind.Union => "Nested(name, value)",
                TypeKind.TextEnum => $"{TextCheck}(name, value.Value)",
                _ => null,
            };
        }

        if (IsUnspecified(member))
            return $"{TextCheck}(name, value.Text)";
        if (OfValue(member with { Containers = default }, isRequired: false).FirstOrDefault() is not { } check)
            return null;
        var pattern = check.Pattern is null ? "" : $", pattern: {patterns}.{member.Name}";
        return $"{check.Kind}(name, value{string.Concat(check.Arguments.Select(static argument => ", " + argument))}{pattern})";
    }

    private static string? Pattern(Member member) => IsText(member) ? member.Constraints.Pattern : null;

    private static IEnumerable<CheckModel> OfObject(Member member)
    {
        if (member is { IsRequired: true, IsNullable: false })
            yield return Check(member, CheckKind.Required);
        yield return Check(member, CheckKind.Nested);
    }

    /// <summary>An open enumeration, and a date of an undocumented form, can be created from any text.</summary>
    private IEnumerable<CheckModel> OfAnyText(Member member, string text)
    {
        if (member is { IsWriteOnly: true, IsRequired: true })
            yield return Check(member, CheckKind.Required);
        var isOptional = isXml ? member.Default is null && !member.IsRequired : JsonValue.IsOptional(member);
        var value = $"{member.Name}{(isOptional ? "?" : "")}.{text}";
        yield return new CheckModel(TextCheck, member.WireName, value);
    }

    private IEnumerable<CheckModel> OfValue(Member member, bool isRequired)
    {
        var limits = member.Constraints;
        if (isRequired)
            yield return Check(member, CheckKind.Required);
        // A text without limits can still have characters that the wire format can't represent.
        if (IsText(member))
            yield return Check(member, TextCheck, Literal(limits.MinLength), Literal(limits.MaxLength), limits.Pattern);
        if (member.Type == "any")
            yield return Check(member, CheckKind.Json);
        if (member.Type == "binary")
            yield return new CheckModel(CheckKind.Header, member.WireName, member.Name + "?.MediaType");
        if (member.Type == "double")
            yield return Range(member, CheckKind.Double, static value => CSharp.Number((double)value));
        else if (member.Type is "integer" or "decimal" && HasRange(limits))
            yield return Range(member, CheckKind.Number, CSharp.Number);
    }

    private static bool HasRange(Constraints limits) =>
        limits is { Minimum: not null } or { Maximum: not null } or { MultipleOf: not null };

    private static CheckModel Range(Member member, CheckKind kind, Func<decimal, string> literal)
    {
        var limits = member.Constraints;
        return Check(member, kind, Optional(limits.Minimum), Optional(limits.Maximum)) with
        {
            Step = Optional(limits.MultipleOf),
            IsMinExclusive = limits is { Minimum: not null, IsMinimumExclusive: true },
            IsMaxExclusive = limits is { Maximum: not null, IsMaximumExclusive: true },
        };

        string? Optional(decimal? limit) => limit is { } value ? literal(value) : null;
    }

    // A value that can't be null in C# is always there.
    private bool NeedsRequired(Member member) =>
        IsText(member) || (!isXml && (member.IsWriteOnly || member.Type is "binary" || member is { Type: "string", Format: "uri" }));

    /// <summary>Some formats are text only on the wire.</summary>
    private static bool IsText(Member member) =>
        member.Type == "string"
        && member.Format is not ("byte" or "uuid" or "date-time" or "duration" or "uri")
        && !IsUnspecified(member);

    private static bool IsUnspecified(Member member) => member.Format is "unspecified-date" or "unspecified-date-time";

    private static string? Literal(int? limit) => limit is { } value ? CSharp.Number(value) : null;

    private static CheckModel Check(Member member, CheckKind kind, string? min = null, string? max = null, string? pattern = null) =>
        new(kind, member.WireName, member.Name, min, max, pattern);
}
