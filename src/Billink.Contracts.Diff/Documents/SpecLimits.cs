namespace Billink.Contracts.Diff.Documents;

/// <summary>What no contract exceeds: 10,000 operations of a hundred lines each are far within it.</summary>
internal static class SpecLimits
{
    public const int MaxDepth = 256;

    public const int MaxNodes = 20_000_000;

    /// <summary>How many values all aliases together may stand for.</summary>
    public const long MaxAliased = 2_000_000;

    public static string TooDeep => $"Values are nested more than {MaxDepth} deep. No contract needs that; flatten it.";

    public static string TooMany => $"There are more than {MaxNodes} values. No contract needs that; split it.";

    public static string TooManyAliased => $"Its aliases stand for more than {MaxAliased} values. Write them out, or use $ref.";

    public static string Repeated(string key) => $"The key '{(key.Length > 80 ? key[..80] + "…" : key)}' stands here twice. Remove one.";
}
