namespace Billink.Contracts.Diff.PublicApi;

/// <summary>What a listing shows.</summary>
/// <param name="Types">By their names.</param>
/// <param name="IsOld">Whether it is one of our listings of before: see <see cref="OldListings"/>.</param>
internal sealed record ApiListing(IReadOnlyDictionary<string, ApiType> Types, bool IsOld);
