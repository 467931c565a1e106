using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Errors;

/// <summary>Selects the code tables of both contracts.</summary>
internal static class ErrorTableParser
{
    public static IEnumerable<ErrorTableModel> Parse(ContractFile file) => file.Contract is not { } contract
        ? []
        : contract.Operations.Select(operation => new ErrorTableModel(
            file.Name, contract.NamespacePart(), operation.Id, operation.Stem, new(ParseRows(operation))));

    private static IEnumerable<ErrorRowModel> ParseRows(ContractOperation operation) =>
        // The linter rejects codes that aren't numbers.
        operation.Errors.Zip(ErrorNumbers.Of(operation.Errors), static (row, number) => new ErrorRowModel
        {
            Name = row.Name,
            Code = row.Code,
            Number = number!.Value,
            Message = row.Message,
            Category = CSharp.Pascal(row.Category),
            Advice = row.Advice,
            Provenance = CSharp.Pascal(row.Provenance),
            HttpStatus = row.HttpStatus,
            Docs = ErrorDocs.Value(row, CSharp.Pascal(row.Category)),
        });
}
