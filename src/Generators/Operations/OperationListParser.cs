using Billink.Generators.Contracts;
using Billink.Generators.Documentation;

namespace Billink.Generators.Operations;

/// <summary>Selects the list of all operations of a contract.</summary>
internal static class OperationListParser
{
    public static IEnumerable<OperationListModel> Parse(ContractFile file)
    {
        var operations = OperationParser.Parse(file).ToList();
        if (operations.Count == 0)
            yield break;
        yield return new OperationListModel(file.Name, operations[0].Version, new(operations.Select(static operation =>
            new OperationListEntry(
                operation.Id,
                operation.Stem,
                operation.RequestType,
                operation.Response,
                OperationListDocs.Entry(operation.Id, operation.Summary)))));
    }
}
