using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>The conditions for generating correct C#. The generator relies on them, and the linter reports them too.</summary>
internal static class GenerationLint
{
    public static IEnumerable<ContractProblem> Check(Contract contract) => Enumerable.Empty<ContractProblem>()
        .Concat(GeneratedNameLint.Check(contract))
        .Concat(GeneratedXmlLint.Check(contract))
        .Concat(GeneratedOperationLint.Check(contract))
        .Concat(GeneratedRequestLint.Check(contract))
        .Concat(GeneratedUnionLint.Check(contract))
        .OrderBy(static problem => problem.Line)
        .ThenBy(static problem => problem.Column);
}
