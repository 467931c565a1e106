using System.Text.RegularExpressions;

namespace Billink.Contracts.Diff.PublicApi;

/// <summary>
/// Our listings before PublicApiGenerator: without the namespaces below <c>System</c>, with three attributes only, and with a semicolon
/// after each member. If one side of a comparison is such a listing, both sides are reduced to this format.
/// </summary>
internal static partial class OldListings
{
    private static readonly string[] ShownAttributes = ["Experimental", "Flags", "Obsolete"];

    public static ApiListing Reduce(ApiListing listing) =>
        listing with { Types = listing.Types.ToDictionary(entry => entry.Key, entry => Reduce(entry.Value), StringComparer.Ordinal) };

    private static ApiType Reduce(ApiType type) => type with
    {
        Modifiers = Without(type.Modifiers, type.IsValueType ? "record" : ""),
        // The compiler generates the equality members of a record.
        Bases = Without([.. type.Bases.Select(Short)], $"IEquatable<{type.Name}>"),
        Constraints = [.. type.Constraints.Select(constraint => Namespace().Replace(constraint, ""))],
        Attributes = Shown(type.Attributes),
        Members = [.. type.Members.Select(Reduce)],
    };

    private static ApiMember Reduce(ApiMember member) => member with
    {
        Modifiers = Without(member.Modifiers, "readonly"),
        Type = Short(member.Type),
        Parameters = member.Parameters is { } parameters ? [.. parameters.Select(Reduce)] : null,
        Constraints = [.. member.Constraints.Select(Short)],
        Attributes = Shown(member.Attributes),
    };

    private static ApiParameter Reduce(ApiParameter parameter) =>
        new(Short(parameter.Type), parameter.Name, Reduce(parameter.Default, parameter.Type), "");

    // One format has null instead of default, and the name of an enumeration's member instead of its number.
    private static string? Reduce(string? value, string type) => value switch
    {
        "null" => "default",
        null or "default" => value,
        _ => type.Contains('.', StringComparison.Ordinal) ? "a constant" : value,
    };

    private static string Shown(string attributes) => string.Concat(Attribute().Matches(attributes)
        .Where(match => ShownAttributes.Contains(match.Groups["name"].Value, StringComparer.Ordinal))
        .Select(match => $"[{match.Groups["name"].Value}{match.Groups["rest"].Value}]"));

    private static List<string> Without(IReadOnlyList<string> words, string one) => [.. words.Where(word => word != one)];

    private static string Short(string type) => SystemNamespace().Replace(type, "");

    [GeneratedRegex(@"\bSystem\.(?:\w+\.)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SystemNamespace();

    [GeneratedRegex(@"\b(?:\w+\.)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        """\[(?:\w+\.)*(?<name>\w+?)(?:Attribute)?(?<rest>\((?:"(?:\\.|[^"\\])*"|[^"])*?\))?\]""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attribute();
}
