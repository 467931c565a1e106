using Billink.Contracts.Reading;

namespace Billink.Generators.Checks;

/// <summary>What a contract must keep to so that there is correct C# for it. Everything behind this relies on it.</summary>
internal static class GenerationChecks
{
    public static IEnumerable<ContractProblem> Check(Contract contract) => Enumerable.Empty<ContractProblem>()
        .Concat(NameChecks.Check(contract))
        .Concat(XmlChecks.Check(contract))
        .Concat(OperationChecks.Check(contract))
        .Concat(RequestChecks.Check(contract))
        .OrderBy(static problem => problem.Line)
        .ThenBy(static problem => problem.Column);
}
