using Billink.Contracts.Reading;

namespace Billink.Contracts.Mapping;

/// <summary>The C# type of a v2 value, and how the value is read and written.</summary>
/// <param name="Kind">The kind of the value, or of each element of a list or map.</param>
/// <param name="Type">The C# type of the value or element, as in <c>decimal</c> or <c>OrderItem</c>.</param>
/// <param name="IsNumber">Whether an enumeration is one of whole numbers.</param>
internal sealed record JsonValue(JsonValueKind Kind, string Type, bool IsNumber = false)
{
    /// <summary>Maps a property or a parameter.</summary>
    public static JsonValue Of(Member member, IReadOnlyDictionary<string, ContractType> types) =>
        types.TryGetValue(member.Type, out var type)
            ? type.Kind is TypeKind.Object or TypeKind.Union
                ? new JsonValue(JsonValueKind.Object, type.Name)
                : new JsonValue(JsonValueKind.Enumeration, type.Name, type.Kind is TypeKind.IntegerEnum)
            : OfSimple(member);

    /// <summary>The C# type of a property, without a question mark.</summary>
    public static string PropertyType(Member member, IReadOnlyDictionary<string, ContractType> types) =>
        Contain(Of(member, types).Type, member.Containers);

    /// <summary>The C# type of an element in containers.</summary>
    public static string Contain(string element, IEnumerable<Container> containers) => containers.Reverse().Aggregate(
        element,
        static (type, container) => container.IsMap ? $"IReadOnlyDictionary<string, {type}>" : $"IReadOnlyList<{type}>");

    /// <summary>Whether a property can be null in C#: not every message has it, or the caller doesn't set it.</summary>
    public static bool IsOptional(Member member) =>
        !member.IsRequired || member.IsNullable || member.Credential is not null || member.IsReadOnly || member.IsWriteOnly;

    private static JsonValue OfSimple(Member member) => (member.Type, member.Format) switch
    {
        ("integer", "int64") => new(JsonValueKind.LongInteger, "long"),
        ("integer", _) => new(JsonValueKind.Integer, "int"),
        ("decimal", "decimal") => new(JsonValueKind.DecimalText, "decimal"),
        ("decimal", _) => new(JsonValueKind.Decimal, "decimal"),
        ("double", _) => new(JsonValueKind.Double, "double"),
        ("boolean", _) => new(JsonValueKind.Boolean, "bool"),
        ("date", null) => new(JsonValueKind.Date, "DateOnly"),
        ("date", _) => new(JsonValueKind.DayMonthYear, "DateOnly"),
        ("string", "byte") => new(JsonValueKind.Bytes, "ReadOnlyMemory<byte>"),
        ("string", "uuid") => new(JsonValueKind.Guid, "Guid"),
        ("string", "date-time") => new(JsonValueKind.Time, "DateTimeOffset"),
        ("string", "unspecified-date") => new(JsonValueKind.UnspecifiedDate, "BillinkDate"),
        ("string", "unspecified-date-time") => new(JsonValueKind.UnspecifiedTime, "BillinkDateTime"),
        ("string", "duration") => new(JsonValueKind.Duration, "TimeSpan"),
        ("string", "uri") => new(JsonValueKind.Uri, "Uri"),
        ("binary", _) => new(JsonValueKind.File, "BillinkUpload"),
        ("any", _) => new(JsonValueKind.Any, "JsonElement"),
        _ => new(JsonValueKind.Text, "string"),
    };
}
