namespace Billink.Contracts.Reading;

/// <summary>A value of a discriminator.</summary>
/// <param name="Value">The text on the wire.</param>
/// <param name="Type">The name of the alternative's type.</param>
public sealed record UnionCase(string Value, string Type);
