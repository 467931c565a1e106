using System.Globalization;
using Billink.Contracts.Linting;
using Billink.Generators.Tests.Compiling;
using Xunit.Abstractions;

namespace Billink.Generators.Tests.Mutations;

/// <summary>A contract with a random change is refused with a place, or becomes C# that compiles. Nothing crashes.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly (ContractText Contract, QuickCompilation Code)[] Contracts =
    [
        (RealContracts.Everything, new(RealContracts.Everything, SmallContracts.V1)),
        (SmallContracts.V1, new(SmallContracts.V1, SmallContracts.V2)),
        (SmallContracts.V2, new(SmallContracts.V2, SmallContracts.V1)),
    ];

    /// <summary>More changes than in CI: set BILLINK_MUTATIONS to their number.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("BILLINK_MUTATIONS"), CultureInfo.InvariantCulture, out var count) ? count : 100;

    [Fact]
    public void A_changed_contract_is_refused_with_a_place_or_becomes_code()
    {
        var refused = 0;
        var errors = new List<string>();
        for (var seed = 0; seed < Count; seed++)
        {
            var (contract, code) = Contracts[seed % Contracts.Length];
            var text = ContractMutations.Mutate(contract.Text, seed);
            var file = new ContractFile(contract.Name, text);
            var findings = ContractLinter.Lint(file);
            var generation = Generation.Of(new ContractText(contract.Name, text));
            var diagnostics = generation.Result.Diagnostics;
            var lines = text.Split('\n').Length;

            Expect(findings.All(finding => finding.Problem.Line >= 1 && finding.Problem.Line <= lines), "a finding has no place");
            var found = findings.Select(finding => (finding.Problem.Line - 1, finding.Problem.Message));
            foreach (var missing in diagnostics.Where(diagnostic => !found.Contains(
                (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.GetMessage(CultureInfo.InvariantCulture)))))
            {
                Expect(isMet: false, $"the linter doesn't report {missing}");
            }

            if (diagnostics.Length > 0)
            {
                refused++;
                Expect(generation.Files.Count == 0, "a refused contract has code");
            }
            else
            {
                foreach (var error in code.Errors(file.Reading.Contract!, generation.Files))
                    Expect(isMet: false, error);
            }

            void Expect(bool isMet, string problem)
            {
                if (!isMet)
                    errors.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {problem}"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refused} of {Count} contracts were refused."));
        errors.ShouldBeEmpty();
        refused.ShouldBeInRange(Count / 10, Count - (Count / 10));
    }
}
