namespace Billink.Contracts.Diff.PublicApi;

/// <summary>The content of a listing.</summary>
/// <param name="Types">The types by name.</param>
internal sealed record ApiListing(IReadOnlyDictionary<string, ApiType> Types);
