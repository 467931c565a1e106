namespace Billink;

/// <summary>Where Billink listens.</summary>
public enum BillinkEnvironment
{
    /// <summary>Billink's staging server, <c>https://api-staging.billink.nl</c>: for tests, no money moves.</summary>
    Sandbox,

    /// <summary>The real one, <c>https://api.billink.nl</c>.</summary>
    Production,
}
