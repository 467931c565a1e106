using System.Globalization;
using Billink.Contracts.Reading;

namespace Billink.Generators.Documentation;

/// <summary>Documents properties.</summary>
internal static class MemberDocs
{
    /// <summary>A property of a v2 record.</summary>
    public static DocComment Property(Member member, ContractType type) => Of(member, "", Limits(member), TypeDocs.Origin(type));

    /// <summary>A property of a v1 record.</summary>
    /// <param name="member">The element.</param>
    /// <param name="item">The repeated element of a list, which has the limits; null for everything else.</param>
    /// <param name="type">The record.</param>
    public static DocComment Element(Member member, Member? item, ContractType type)
    {
        var element = $"Element {DocText.Code(member.WireName)}{(item is null ? "" : $" of {DocText.Code(item.WireName)}")}.";
        var limited = item is null ? member : member with { Constraints = item.Constraints };
        return Of(member, element, Limits(limited, isXml: true), TypeDocs.Origin(type));
    }

    /// <summary>A parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="kind">As in <c>Query parameter</c>.</param>
    public static DocComment Parameter(Member parameter, string kind) =>
        Of(parameter, $"{kind} {DocText.Code(parameter.WireName)}.", Limits(parameter), ofWhole: "");

    private static DocComment Of(Member member, string wire, string limits, string ofWhole)
    {
        var remarks = DocText.Join(wire, limits, OriginDocs.OfPart(member.Provenance, member.Source, ofWhole));
        return member.Description.Length == 0
            ? new DocComment(remarks)
            : new DocComment(DocText.Line(member.Description)) { Remarks = new([remarks]) };
    }

    /// <summary>The limits of a property, and whether it is a credential or sensitive.</summary>
    private static string Limits(Member member, bool isXml = false)
    {
        var limits = member.Constraints;
        return DocText.Join(
            member.Credential is null ? null : "The client fills it in.",
            member.Sensitive switch
            {
                "secret" => "Secret: masked in logs and by <c>ToString</c>.",
                "personal" => "Personal: masked in logs and by <c>ToString</c>.",
                _ => null,
            },
            Range(limits.MinLength, limits.MaxLength, "character"),
            limits is { IsMinimumExclusive: false, IsMaximumExclusive: false }
                ? Range(limits.Minimum, limits.Maximum, "")
                : ExclusiveRange(limits),
            limits.MultipleOf is { } step ? $"A multiple of {step.ToString(CultureInfo.InvariantCulture)}." : null,
            Range(limits.MinItems, limits.MaxItems, "element"),
            limits.IsUnique ? "No element occurs twice." : null,
            member.IsReadOnly ? "Only replies have it." : null,
            member.IsWriteOnly ? "Only requests have it." : null,
            // A date or a number has its form from its type.
            member.Type == "string" && limits.Pattern is { } pattern ? $"Matches {DocText.Code(pattern)}." : null,
            Format(member, isXml),
            Wire(member),
            member.Default is { } value ? $"Default: {DocText.Code(value)}." : null);
    }

    private static string? Format(Member member, bool isXml) => (member.Type, member.Format) switch
    {
        ("date", null) when !isXml => "Format: <c>yyyy-mm-dd</c>.",
        ("date", _) => "Format: <c>dd-mm-yyyy</c>.",
        // The C# type says it.
        ("string", "uuid" or "uri") => null,
        ("string", "date-time") => "RFC 3339 on the wire.",
        ("string", "unspecified-date" or "unspecified-date-time") => "The form isn't documented.",
        ("string", "duration") => "ISO 8601 on the wire.",
        (_, "flag") => "<c>1</c> or <c>0</c> on the wire.",
        (_, "yes-no") => "<c>Y</c> or <c>N</c> on the wire.",
        ("decimal", "decimal") => "Text on the wire.",
        ("string", "byte") => "Base64 on the wire.",
        ("string", { } format) => $"Format: {DocText.Code(format)}.",
        _ => null,
    };

    private static string ExclusiveRange(Constraints limits) => DocText.Join(
        limits.Minimum is not { } low ? null : limits.IsMinimumExclusive ? $"More than {Text(low)}." : $"At least {Text(low)}.",
        limits.Maximum is not { } high ? null : limits.IsMaximumExclusive ? $"Less than {Text(high)}." : $"At most {Text(high)}.");

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Wire(Member member) => (member.Wire, member.Type) switch
    {
        ("scalar", "string") => "A number or a boolean is also accepted.",
        ("scalar", "boolean") => "A number or a text is also accepted.",
        _ => null,
    };

    private static string? Range<T>(T? min, T? max, string unit)
        where T : struct, IFormattable
    {
        return (min, max) switch
        {
            (null, null) => null,
            ({ } low, null) => $"At least {Count(low)}.",
            (null, { } high) => $"At most {Count(high)}.",
            ({ } low, { } high) when low.Equals(high) => $"Exactly {Count(low)}.",
            ({ } low, { } high) => $"{Text(low)} to {Count(high)}.",
        };

        string Count(T number) => unit.Length == 0 ? Text(number) : $"{Text(number)} {unit}{(Text(number) == "1" ? "" : "s")}";

        static string Text(T number) => number.ToString(null, CultureInfo.InvariantCulture);
    }
}
