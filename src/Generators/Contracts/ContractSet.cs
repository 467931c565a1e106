using System.Collections.Immutable;
using Billink.Contracts.Reading;
using Microsoft.CodeAnalysis.Text;

namespace Billink.Generators.Contracts;

/// <summary>All contract files of a project: one of each version, because two of them would generate the same names.</summary>
internal static class ContractSet
{
    public static IEnumerable<ContractFile> OnePerVersion(ImmutableArray<ContractFile> files, CancellationToken cancellationToken)
    {
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (file.Contract is not { } contract)
            {
                yield return file;
            }
            else if (versions.TryGetValue(contract.Version, out var first))
            {
                yield return file with { Contract = null, Problems = new([TwoContracts(file, contract.Version, first)]) };
            }
            else
            {
                versions.Add(contract.Version, file.Name);
                yield return file;
            }
        }
    }

    private static LocatedProblem TwoContracts(ContractFile file, string version, string first) => new(
        ContractProblems.TwoContracts,
        $"{file.Name} is a contract of {version}, as {first} is. Keep one of them.",
        file.Path,
        default,
        default(LinePositionSpan));
}
