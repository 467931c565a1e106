namespace Billink.Contracts.Reading;

/// <summary>Collects problems while reading.</summary>
internal sealed class ProblemList(IEnumerable<ContractProblem> earlier)
{
    private readonly List<ContractProblem> problems = [.. earlier];

    public ProblemList()
        : this([])
    {
    }

    public int Count => problems.Count;

    public void Add(ContractProblem problem) => problems.Add(problem);

    public void Add(string id, Position at, string message) => problems.Add(new ContractProblem(id, message, at.Line, at.Column));

    /// <summary>The problems without duplicates: a part with two references is read twice.</summary>
    public EquatableArray<ContractProblem> InFileOrder() => new(problems
        .Distinct()
        .OrderBy(problem => problem.Line)
        .ThenBy(problem => problem.Column)
        .ThenBy(problem => problem.Id, StringComparer.Ordinal));
}
