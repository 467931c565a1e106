namespace Billink.Contracts.Reading;

/// <summary>The member whose value selects the alternative of a union.</summary>
/// <param name="WireName">The name of the member, which all alternatives have.</param>
/// <param name="Cases">The values, and the alternative of each.</param>
public sealed record UnionDiscriminator(string WireName, EquatableArray<UnionCase> Cases);
