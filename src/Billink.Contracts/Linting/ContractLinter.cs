using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>
/// Finds what is wrong with contracts: what cannot be read, what makes no sense for a client, such as a retry that is settled by an
/// operation
/// that does not exist, and what no C# can be generated for.
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
        }

        return problems.InFileOrder();
    }
}
