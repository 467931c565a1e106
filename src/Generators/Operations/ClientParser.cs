using Billink.Generators.Contracts;
using Billink.Generators.Documentation;

namespace Billink.Generators.Operations;

/// <summary>Selects the clients of the XML contract. NSwag generates those of the JSON contract.</summary>
internal static class ClientParser
{
    public static IEnumerable<ClientModel> Parse(ContractFile file)
    {
        if (file.Contract is not { Version: "v1" } contract)
            yield break;
        var operations = OperationParser.Parse(file).ToDictionary(static operation => operation.Id, StringComparer.Ordinal);
        foreach (var group in contract.Operations.GroupBy(static operation => operation.Group, StringComparer.Ordinal))
        {
            var methods = group.Select(operation => new ClientMethodModel(
                operation.Method + "Async",
                operations[operation.Id],
                OperationDocs.Call(operation),
                OperationDocs.TryCall(operation)));
            yield return new ClientModel(file.Name, contract.NamespacePart(), group.Key, new(methods));
        }
    }
}
