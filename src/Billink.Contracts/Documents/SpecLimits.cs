namespace Billink.Contracts.Documents;

/// <summary>Limits on the size of a document, so that hostile input cannot exhaust time or memory.</summary>
/// <param name="MaxDepth">The greatest depth of nested values.</param>
/// <param name="MaxNodes">The greatest number of values.</param>
/// <param name="MaxAliased">The number of values that all aliases together may stand for; 0 if aliases are not supported.</param>
internal sealed record SpecLimits(int MaxDepth, int MaxNodes, long MaxAliased)
{
    /// <summary>The limits for documents of any origin. 10,000 operations of a hundred lines each are well within these limits.</summary>
    public static SpecLimits Default { get; } = new(MaxDepth: 256, MaxNodes: 20_000_000, MaxAliased: 2_000_000);

    /// <summary>The limits for our own contracts, which the compiler reads after every edit.</summary>
    public static SpecLimits Contract { get; } = new(MaxDepth: 64, MaxNodes: 200_000, MaxAliased: 0);

    public string TooDeep => $"Values are nested more than {MaxDepth} levels deep. Reduce the nesting.";

    public string TooMany => $"There are more than {MaxNodes} values. Split the document.";

    public string TooManyAliased => MaxAliased == 0
        ? "YAML aliases are not supported. Write the value out, or use $ref."
        : $"The aliases expand to more than {MaxAliased} values. Write the values out, or use $ref.";

    public static string Repeated(string key) =>
        $"The key '{(key.Length > 80 ? $"{key.Remove(80)}…" : key)}' occurs twice. Remove one.";
}
