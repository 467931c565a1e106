namespace Billink.Generators.Documentation;

/// <summary>The provenance and the source of a fact.</summary>
internal static class OriginDocs
{
    /// <summary>As in <c>Documented: a page.</c></summary>
    public static string Of(string provenance, string source) =>
        DocText.Sentence(Word(provenance) + (source.Length == 0 ? "" : ": " + DocText.Line(source)));

    /// <summary>The origin of a part; empty if the whole has the same origin. An inferred part is always marked.</summary>
    public static string OfPart(string provenance, string source, string ofWhole)
    {
        var origin = Of(provenance, source);
        if (origin != ofWhole)
            return origin;
        return provenance == "inferred" ? DocText.Sentence(Word(provenance)) : "";
    }

    private static string Word(string provenance) => provenance switch
    {
        "inferred" => "<b>Inferred</b>",
        "observed" => "Observed",
        _ => "Documented",
    };
}
