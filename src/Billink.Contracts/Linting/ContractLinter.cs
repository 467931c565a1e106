using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>
/// Checks contracts. It reports parts that can't be read, parts that are wrong for a client (such as a status operation that doesn't
/// exist), parts for which no C# can be generated, and examples that are invalid against their schemas.
/// </summary>
public static class ContractLinter
{
    /// <summary>Checks contracts, each on its own and all together.</summary>
    /// <param name="files">The contracts that belong together; usually v1 and v2.</param>
    /// <returns>The findings, file by file, in the order of each file; none when the contracts are clean.</returns>
    public static IReadOnlyList<LintFinding> Lint(params ContractFile[] files)
    {
        var operations = files.SelectMany(file => file.Reading.Contract?.Operations ?? default).ToList();
        return [.. files.SelectMany(file => Problems(file, operations).Select(problem => new LintFinding(file.Name, problem)))];
    }

    private static EquatableArray<ContractProblem> Problems(ContractFile file, IReadOnlyList<ContractOperation> allOperations)
    {
        if (file.Reading.Contract is not { } contract)
            return file.Reading.Problems;
        var problems = new ProblemList(file.Reading.Problems);
        OperationLint.Check(contract, allOperations, problems);
        TypeLint.Check(contract, problems);
        WebhookLint.Check(contract, problems);
        if (file.Reading.Problems.Count == 0)
        {
            foreach (var problem in GenerationLint.Check(contract))
                problems.Add(problem);
#if NET // The compiler checks no examples.
            if (contract.Version == "v2")
                ExampleLint.Check(file, problems);
#endif
        }

        return problems.InFileOrder();
    }
}
