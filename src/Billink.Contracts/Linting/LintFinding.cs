using Billink.Contracts.Reading;

namespace Billink.Contracts.Linting;

/// <summary>A problem in a contract file.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Problem">The problem, its position, and what to do.</param>
public sealed record LintFinding(string File, ContractProblem Problem)
{
    /// <summary>Returns the format that MSBuild and editors turn into a link.</summary>
    /// <returns>As in <c>spec/billink-v2.yaml(12,5): error BLK006: …</c>.</returns>
    public override string ToString() => $"{File}({Problem.Line},{Problem.Column}): error {Problem.Id}: {Problem.Message}";
}
