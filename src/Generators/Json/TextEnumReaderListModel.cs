using Billink.Contracts.Reading;

namespace Billink.Generators.Json;

/// <summary>The readers of all open enumerations over text of a contract.</summary>
/// <param name="ContractFile">The contract.</param>
/// <param name="Version">The last part of the namespace.</param>
/// <param name="Readers">In the contract's order.</param>
internal sealed record TextEnumReaderListModel(string ContractFile, string Version, EquatableArray<TextEnumReaderModel> Readers);
