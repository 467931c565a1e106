namespace Billink.Contracts.Schemas;

/// <summary>The discriminator of a union.</summary>
/// <param name="Property">The property whose value selects the branch.</param>
/// <param name="Mapping">The reference or name of the schema for each value.</param>
internal sealed record SchemaDiscriminator(string Property, IReadOnlyDictionary<string, string> Mapping);
