using Billink.Contracts.Reading;

namespace Billink.Generators.Operations;

/// <summary>All operations of a contract.</summary>
/// <param name="ContractFile">The contract.</param>
/// <param name="Version">The last part of the namespace.</param>
/// <param name="Entries">In the contract's order.</param>
internal sealed record OperationListModel(string ContractFile, string Version, EquatableArray<OperationListEntry> Entries);
