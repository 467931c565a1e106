namespace Billink.Contracts.Diff.PublicApi;

/// <summary>The content of a listing.</summary>
/// <param name="Types">The types by name.</param>
/// <param name="IsOld">Whether the listing has our former format: see <see cref="OldListings"/>.</param>
internal sealed record ApiListing(IReadOnlyDictionary<string, ApiType> Types, bool IsOld);
