using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Media types, as in <c>application/json; charset=utf-8</c>.</summary>
internal static class MediaTypes
{
    private static readonly string[] Structured =
        ["json", "xml", "form", "yaml", "cbor", "msgpack", "bson", "avro", "protobuf", "*"];

    /// <summary>
    /// Pairs the media types of two bodies: equal types, or a type with a range that includes it, such as <c>application/*</c>.
    /// </summary>
    public static (List<(SpecElement Old, SpecElement New)> Kept, List<SpecElement> Gone, List<SpecElement> Added) Match(
        SpecElement? oldContent, SpecElement? newContent)
    {
        var gone = (oldContent?.Entries ?? []).ToList();
        var added = (newContent?.Entries ?? []).ToList();
        var kept = new List<(SpecElement Old, SpecElement New)>();
        Take((one, other) => Normal(one.Segment) == Normal(other.Segment));
        Take((one, other) => Covers(one.Segment, other.Segment) || Covers(other.Segment, one.Segment));
        return (kept, gone, added);

        void Take(Func<SpecElement, SpecElement, bool> areSame)
        {
            foreach (var one in gone.ToList())
            {
                if (added.Find(other => areSame(one, other)) is not { } found)
                    continue;
                kept.Add((one, found));
                gone.Remove(one);
                added.Remove(found);
            }
        }
    }

    /// <summary>Whether one media type includes the other.</summary>
    public static bool Covers(string wide, string narrow)
    {
        var (wideParts, narrowParts) = (Parts(wide), Parts(narrow));
        var (wideType, narrowType) = (wideParts[0], narrowParts[0]);
        var isType = wideType == narrowType || wideType == "*/*"
            || (wideType.EndsWith("/*", StringComparison.Ordinal) && narrowType.StartsWith(wideType[..^1], StringComparison.Ordinal));
        return isType && wideParts.Skip(1).All(parameter => narrowParts.Contains(parameter, StringComparer.Ordinal));
    }

    /// <summary>Whether its values are sent as texts: forms and plain text.</summary>
    public static bool IsText(string name) =>
        Parts(name)[0] is "application/x-www-form-urlencoded" or "multipart/form-data" or "text/plain";

    /// <summary>Whether its bodies are sequences of items, each on its own (OpenAPI 3.2).</summary>
    public static bool IsSequence(string name) => Parts(name)[0] is
        "application/jsonl" or "application/x-ndjson" or "application/json-seq" or "application/geo+json-seq" or "text/event-stream"
            or "multipart/mixed";

    /// <summary>Whether its bodies are texts or have parts that a schema can describe: JSON, XML, CBOR and forms, too.</summary>
    public static bool IsStructured(string name) =>
        Parts(name)[0] is var type
        && (type.StartsWith("text/", StringComparison.Ordinal)
            || type.StartsWith("multipart/", StringComparison.Ordinal)
            || Structured.Any(part => type.Contains(part, StringComparison.Ordinal)));

    private static string Normal(string name) => string.Join(';', Parts(name));

    // The type and its parameters. The charset is ignored, because UTF-8 is the default.
    private static List<string> Parts(string name) =>
        [
            .. string.Concat(name.Where(letter => !char.IsWhiteSpace(letter)))
                .ToLowerInvariant()
                .Split(';')
                .Where((part, index) => index == 0 || part is not ("" or "charset=utf-8")),
        ];
}
