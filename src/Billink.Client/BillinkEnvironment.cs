namespace Billink;

/// <summary>The servers of Billink.</summary>
public enum BillinkEnvironment
{
    /// <summary>Billink's staging server for tests, <c>https://api-staging.billink.nl</c>. No money moves.</summary>
    Sandbox,

    /// <summary>The production server, <c>https://api.billink.nl</c>.</summary>
    Production,
}
