using Billink.Contracts.Reading;

namespace Billink.Generators.Errors;

/// <summary>The code table of one operation.</summary>
/// <param name="ContractFile">The contract it comes from.</param>
/// <param name="Version">The last part of its namespace.</param>
/// <param name="OperationId">As in <c>Orders_Credit</c>.</param>
/// <param name="Stem">The start of its names, such as <c>Credit</c>.</param>
/// <param name="Rows">In the contract's order.</param>
internal sealed record ErrorTableModel(
    string ContractFile, string Version, string OperationId, string Stem, EquatableArray<ErrorRowModel> Rows);
