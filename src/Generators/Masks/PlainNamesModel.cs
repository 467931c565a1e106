using Billink.Contracts.Reading;

namespace Billink.Generators.Masks;

/// <summary>The wire names of a contract whose values may be shown.</summary>
/// <param name="ContractFile">The contract.</param>
/// <param name="Version">The last part of the namespace.</param>
/// <param name="Requests">In what is sent, in ordinal order.</param>
/// <param name="Replies">In what comes, in ordinal order.</param>
internal sealed record PlainNamesModel(
    string ContractFile, string Version, EquatableArray<string> Requests, EquatableArray<string> Replies);
