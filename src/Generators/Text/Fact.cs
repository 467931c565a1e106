namespace Billink.Generators.Text;

/// <summary>Something the contract says, and how sure it is.</summary>
/// <param name="Text">In plain words; paragraphs end with <c>\n</c>.</param>
/// <param name="Provenance"><c>documented</c>, <c>observed</c> or <c>inferred</c>.</param>
/// <param name="Source">Where it is known from; may be empty.</param>
internal sealed record Fact(string Text, string Provenance, string Source)
{
    /// <summary>The sentence that says how sure it is, as XML: <c>Inferred: v1 has the same path.</c></summary>
    public string Origin => Sentence(CSharp.Pascal(Provenance) + (Source.Length == 0 ? "" : ": " + Docs.Escape(Source)));

    /// <summary>The same sentence, unless what stands around it says it already. What is inferred says so everywhere.</summary>
    public string OriginWithin(Fact outer) => Provenance != "inferred" && Origin == outer.Origin ? "" : Origin;

    /// <summary>Ends a text with a full stop where it has no end yet.</summary>
    public static string Sentence(string text) => text.Length == 0 || text[text.Length - 1] is '.' or '!' or '?' ? text : text + ".";
}
