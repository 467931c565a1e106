namespace Billink.Sending;

/// <summary>The header <c>User-Agent</c>. Firewalls reject requests without one.</summary>
internal static class UserAgent
{
    /// <summary>The client and its version, .NET's version and the platform.</summary>
    public static string Client { get; } =
        FormattableString.Invariant($"Billink.NET/{Version} (.NET {Environment.Version}; {Environment.OSVersion.Platform})");

    private static string? Version => typeof(UserAgent).Assembly.GetName().Version?.ToString(3);

    /// <summary>The client, and then another product.</summary>
    public static string With(string? product) => product is null ? Client : $"{Client} {product}";
}
