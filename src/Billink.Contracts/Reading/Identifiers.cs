namespace Billink.Contracts.Reading;

/// <summary>Checks C# names: ASCII, Pascal case, no underscore.</summary>
internal static class Identifiers
{
    public static bool IsPascalCase(string name) =>
        name.Length > 0 && IsUpper(name[0]) && name.All(c => IsUpper(c) || c is (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    /// <summary>The default C# name of a wire name.</summary>
    public static string FromWireName(string wireName) =>
        wireName.Length == 0 ? "" : char.ToUpperInvariant(wireName[0]) + wireName.Substring(1);

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';
}
