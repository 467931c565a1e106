using Billink.Contracts.Reading;

namespace Billink.Generators.Masks;

/// <summary>The wire names of a contract whose values may be shown.</summary>
/// <param name="ContractFile">The contract.</param>
/// <param name="Version">The last part of the namespace.</param>
/// <param name="Names">In ordinal order.</param>
internal sealed record PlainNamesModel(string ContractFile, string Version, EquatableArray<string> Names);
