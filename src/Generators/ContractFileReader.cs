using Billink.Contracts;
using Billink.Contracts.Reading;
using Billink.Generators.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using GenerationLint = Billink.Contracts.Linting.GenerationLint;

namespace Billink.Generators;

/// <summary>Reads the contract files among the additional files of a project.</summary>
internal static class ContractFileReader
{
    public static bool IsContract(AdditionalText file) =>
        HasEnding(file, ".xsd") || HasEnding(file, ".yaml") || HasEnding(file, ".yml");

    public static ContractFile Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(file.Path);
        if (file.GetText(cancellationToken) is not { } text)
            return new ContractFile(name, file.Path, null, Locate([Unreadable(name)], file.Path, SourceText.From("")));

        var reading = ContractReader.Read(name, text.ToString(), cancellationToken);
        var problems = reading.Problems.ToList();
        if (problems.Count == 0 && reading.Contract is { } contract)
            problems.AddRange(GenerationLint.Check(contract));
        return new ContractFile(name, file.Path, problems.Count == 0 ? reading.Contract : null, Locate(problems, file.Path, text));
    }

    private static bool HasEnding(AdditionalText file, string ending) => file.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static ContractProblem Unreadable(string name) =>
        new(ContractProblems.Unreadable, $"{name} can't be opened. Check that it exists.", 0, 0);

    private static EquatableArray<LocatedProblem> Locate(IEnumerable<ContractProblem> problems, string path, SourceText text) =>
        new(problems.Select(problem => LocatedProblem.Create(problem, path, text)));
}
