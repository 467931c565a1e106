using Billink.Contracts.Reading;

namespace Billink.Generators.Masks;

/// <summary>The wire names of a contract whose values may be shown.</summary>
/// <param name="ContractFile">The contract.</param>
/// <param name="Version">The last part of the namespace.</param>
/// <param name="Requests">The names of requests, in ordinal order.</param>
/// <param name="Replies">The names of replies and webhooks, in ordinal order.</param>
internal sealed record PlainNamesModel(
    string ContractFile, string Version, EquatableArray<string> Requests, EquatableArray<string> Replies);
