using System.Globalization;
using System.Text.RegularExpressions;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>The formats that OpenAPI and JSON Schema define.</summary>
internal static partial class Formats
{
    private static readonly HashSet<string> Numeric =
        new(StringComparer.Ordinal) { "int32", "int64", "float", "double", "int8", "int16", "uint8", "uint16", "uint32", "uint64" };

    // These formats don't restrict the set of texts.
    private static readonly HashSet<string> Hints =
        new(StringComparer.Ordinal) { "password", "binary", "textarea", "markdown", "commonmark", "html" };

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float", "double",
        "date", "date-time", "time", "duration", "email", "uuid", "uri", "uri-reference", "hostname",
        "ipv4", "ipv6", "byte", "binary", "password", "base64url", "idn-email", "idn-hostname", "iri", "iri-reference",
        "uri-template", "json-pointer", "relative-json-pointer", "regex",
    };

    // The formats that every value of a format has, too.
    private static readonly Dictionary<string, string[]> Wider = new(StringComparer.Ordinal)
    {
        ["int8"] = ["int16", "int32", "int64", "float", "double"],
        ["uint8"] = ["int16", "uint16", "int32", "uint32", "int64", "uint64", "float", "double"],
        ["int16"] = ["int32", "int64", "float", "double"],
        ["uint16"] = ["int32", "uint32", "int64", "uint64", "float", "double"],
        ["uint32"] = ["int64", "uint64", "double"],
        ["uint64"] = ["double"],
        ["int32"] = ["int64", "float", "double"],
        ["int64"] = ["double"],
        ["float"] = ["double"],
        ["uri"] = ["uri-reference", "url", "iri", "iri-reference"],
        ["uri-reference"] = ["iri-reference"],
        ["iri"] = ["iri-reference"],
        ["email"] = ["idn-email"],
        ["hostname"] = ["idn-hostname"],
        ["url"] = ["uri", "uri-reference"],
    };

    public static bool IsKnown(string format) => Known.Contains(format);

    /// <summary>Whether a format doesn't restrict the set of texts.</summary>
    public static bool IsHint(string format) => Hints.Contains(format);

    /// <summary>A pattern (ECMA-262) that every text of a format matches; null if there is none.</summary>
    public static string? Pattern(string format) => format switch
    {
        "date" => "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "date-time" =>
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$",
        "time" => "^[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?$",
        "uuid" => "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
        "email" => "^[^@\\s]+@[^@\\s]+$",
        "ipv4" => "^[0-9]{1,3}([.][0-9]{1,3}){3}$",
        "base64url" => "^[A-Za-z0-9_=-]*$",
        "byte" => "^[A-Za-z0-9+/=\\s]*$",
        _ => null,
    };

    /// <summary>Whether every text that matches the <see cref="Pattern"/> of a format has the format.</summary>
    public static bool IsExact(string format) => format is "uuid";

    public static bool Applies(string format, SchemaTypes types) =>
        format != "password"
            && (
                Numeric.Contains(format)
                    ? (types & SchemaTypes.Number) != SchemaTypes.None
                    : (types & SchemaTypes.String) != SchemaTypes.None
                        || (!Known.Contains(format) && (types & SchemaTypes.Number) != SchemaTypes.None));

    /// <summary>Whether values with some formats, in a schema, always have another format, too.</summary>
    public static bool IsImplied(string format, IReadOnlyCollection<string> by, SchemaView view) =>
        Hints.Contains(format) && by.All(Hints.Contains) && by.Count == 0 && format != "binary"
        || by.Any(other => Wider.TryGetValue(other, out var wider) && wider.Contains(format, StringComparer.Ordinal))
        || (Range(format) is { } range && view.Minimum?.Value >= range.Minimum && view.Maximum?.Value <= range.Maximum);

    /// <summary>Whether a value has a format. An unknown format allows every value.</summary>
    public static bool IsMatch(string format, SpecNode value)
    {
        if (value is not SpecScalar scalar)
            return true;
        if (scalar.Kind == SpecKind.Number)
            return Range(format) is not { } range
                || scalar.Number is not { } number
                || (number >= range.Minimum && number <= range.Maximum);
        return scalar.Kind != SpecKind.Text || IsText(format, scalar.Value);
    }

    /// <summary>The minimum and maximum length of a text with a format, if the format limits it.</summary>
    public static (int Least, int Most) Length(string format) => format switch
    {
        "date" => (10, 10),
        "date-time" => (20, int.MaxValue),
        "uuid" => (36, 36),
        "email" => (3, int.MaxValue),
        "ipv4" => (7, 15),
        "ipv6" => (2, 45),
        "time" => (8, int.MaxValue),
        _ => (0, int.MaxValue),
    };

    /// <summary>The numbers that a format has; null if it doesn't limit them.</summary>
    public static (decimal Minimum, decimal Maximum)? Range(string format) => format switch
    {
        "int8" => (sbyte.MinValue, sbyte.MaxValue),
        "int16" => (short.MinValue, short.MaxValue),
        "int32" => (int.MinValue, int.MaxValue),
        "int64" => (long.MinValue, long.MaxValue),
        "uint8" => (byte.MinValue, byte.MaxValue),
        "uint16" => (ushort.MinValue, ushort.MaxValue),
        "uint32" => (uint.MinValue, uint.MaxValue),
        "uint64" => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };

    private static bool IsText(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => DateTimeExpression().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "time" => TimeExpression().IsMatch(text),
        "duration" => DurationExpression().IsMatch(text),
        "email" or "idn-email" => EmailExpression().IsMatch(text),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "uri" or "iri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "base64url" => text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '='),
        "json-pointer" => PointerExpression().IsMatch(text),
        "relative-json-pointer" => char.IsAsciiDigit(text.FirstOrDefault()),
        "uri-template" => text.Count(letter => letter == '{') == text.Count(letter => letter == '}'),
        "regex" => EcmaPatterns.Compile(text) is not null,
        "hostname" or "idn-hostname" => Uri.CheckHostName(text) != UriHostNameType.Unknown,
        "ipv4" => Uri.CheckHostName(text) == UriHostNameType.IPv4 && text.Count(letter => letter == '.') == 3,
        "ipv6" => Uri.CheckHostName(text) == UriHostNameType.IPv6,
        "byte" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => true,
    };

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateTimeExpression();

    [GeneratedRegex(@"^\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeExpression();

    [GeneratedRegex(@"^P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DurationExpression();

    [GeneratedRegex(@"^(/([^/~]|~[01])*)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PointerExpression();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmailExpression();
}
