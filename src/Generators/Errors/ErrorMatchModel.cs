using Billink.Contracts.Reading;

namespace Billink.Generators.Errors;

/// <summary>The operations of a contract that have an enumeration of codes.</summary>
/// <param name="ContractFile">The contract.</param>
/// <param name="Version">The last part of the namespace.</param>
/// <param name="Stems">The starts of the enumerations' names, as in <c>Credit</c>, in the contract's order.</param>
internal sealed record ErrorMatchModel(string ContractFile, string Version, EquatableArray<string> Stems);
