namespace Billink.Sandbox.Api.Rules;

/// <summary>The countries in which Billink works.</summary>
internal static class Countries
{
    /// <summary>Where Billink's customers live.</summary>
    private static readonly HashSet<string> Served = new(["NL", "BE", "DE"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether Billink serves customers in a country. Without a code, it is the Netherlands.</summary>
    public static bool IsServed(string? code) => string.IsNullOrWhiteSpace(code) || Served.Contains(code.Trim());
}
