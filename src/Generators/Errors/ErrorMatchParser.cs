using Billink.Generators.Contracts;

namespace Billink.Generators.Errors;

/// <summary>Selects the names of all enumerations of codes of a contract.</summary>
internal static class ErrorMatchParser
{
    public static IEnumerable<ErrorMatchModel> Parse(ContractFile file)
    {
        if (file.Contract is { Operations.Count: > 0 } contract)
            yield return new(file.Name, contract.NamespacePart(), new(contract.Operations.Select(static operation => operation.Stem)));
    }
}
