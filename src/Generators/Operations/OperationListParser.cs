using Billink.Generators.Contracts;

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
            new OperationListEntry(operation.Stem, operation.Fact.Text, operation.Id, operation.RequestType, operation.Response))));
    }
}
