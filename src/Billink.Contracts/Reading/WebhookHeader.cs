namespace Billink.Contracts.Reading;

/// <summary>A header of a signed webhook.</summary>
/// <param name="Role"><c>id</c>, <c>signature</c> or <c>timestamp</c>.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="Provenance"><c>documented</c>, <c>observed</c> or <c>inferred</c>: how sure the name is.</param>
public sealed record WebhookHeader(string Role, string Name, string Provenance)
{
    /// <summary>The source of the name.</summary>
    public string Source { get; init; } = "";
}
