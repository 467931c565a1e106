using System.Globalization;
using System.Text;
using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Documentation;

namespace Billink.Regenerate;

/// <summary>Writes a property of a v2 record, and the attributes for System.Text.Json.</summary>
internal static class RecordProperty
{
    /// <summary>The namespaces that a record's properties need, one beyond those of every record.</summary>
    public static IEnumerable<string> Usings(ContractType type, IReadOnlyDictionary<string, ContractType> types)
    {
        if (type.Members.Any(member => JsonValue.Of(member, types).Kind is JsonValueKind.Any))
            yield return "System.Text.Json";
        yield return "System.Text.Json.Serialization";
        if (type.Members.Any(member => Converter(member, types) is not null || IsUnspecified(JsonValue.Of(member, types))))
            yield return "Billink.Json";
    }

    /// <summary>The property without its documentation and attributes.</summary>
    public static string Declaration(Member member, IReadOnlyDictionary<string, ContractType> types)
    {
        var isOptional = JsonValue.IsOptional(member);
        var required = member.IsRequired && member is { Credential: null, IsReadOnly: false, IsWriteOnly: false } ? "required " : "";
        return $"public {required}{JsonValue.PropertyType(member, types)}{(isOptional ? "?" : "")} {member.Name} {{ get; init; }}";
    }

    /// <summary>The attributes, a line each.</summary>
    public static IEnumerable<string> Attributes(Member member, IReadOnlyDictionary<string, ContractType> types)
    {
        yield return $"[JsonPropertyName({Literal(member.WireName)})]";
        if (JsonValue.Of(member, types).Kind is JsonValueKind.DecimalText)
            yield return "[JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]";
        if (Converter(member, types) is { } converter)
            yield return $"[JsonConverter(typeof({converter}))]";
        if (member.IsDeprecated)
            yield return ObsoleteDocs.Member;
    }

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' or '\u007F' or > '\u007F' and (< '\u00A1' or '\u2028' or '\u2029' or '\uFEFF') =>
                    string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return literal.Append('"').ToString();
    }

    // These types are in the namespace of their converters.
    private static bool IsUnspecified(JsonValue value) =>
        value.Kind is JsonValueKind.UnspecifiedDate or JsonValueKind.UnspecifiedTime;

    // System.Text.Json has converters for all other types.
    private static string? Converter(Member member, IReadOnlyDictionary<string, ContractType> types) =>
        (JsonValue.Of(member, types).Kind, member.Wire, member.Containers.Count) switch
        {
            (JsonValueKind.Text, "scalar", 0) => "ScalarStringConverter",
            (JsonValueKind.Boolean, "scalar", 0) => "ScalarBooleanConverter",
            (JsonValueKind.DayMonthYear, _, 0) => "DayMonthYearConverter",
            (JsonValueKind.Duration, _, 0) => "DurationConverter",
            _ => null,
        };
}
