namespace Billink.Contracts.Schemas;

/// <summary>What tells the branches of a union apart.</summary>
/// <param name="Property">The property whose value tells it.</param>
/// <param name="Mapping">Value → reference or name of a schema.</param>
internal sealed record SchemaDiscriminator(string Property, IReadOnlyDictionary<string, string> Mapping);
