namespace Billink.Contracts.Schemas;

/// <summary>The discriminator of a union.</summary>
/// <param name="Property">The property whose value selects the branch.</param>
/// <param name="Mapping">The reference or name of the schema for each value.</param>
/// <param name="Default">
/// The reference or name of the schema if the value is missing or unknown (OpenAPI 3.2); null if there is none.
/// </param>
internal sealed record SchemaDiscriminator(string Property, IReadOnlyDictionary<string, string> Mapping, string? Default = null);
