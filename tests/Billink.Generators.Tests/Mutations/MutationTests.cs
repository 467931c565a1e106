using System.Globalization;
using Billink.Contracts.Linting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.Generators.Tests.Mutations;

/// <summary>A contract with a random change is refused with a place, or becomes C# without syntax errors. Nothing crashes.</summary>
public sealed class MutationTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>More changes than in CI: set BILLINK_MUTATIONS to their number.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("BILLINK_MUTATIONS"), CultureInfo.InvariantCulture, out var count) ? count : 100;

    [Fact]
    public void A_changed_contract_is_refused_with_a_place_or_becomes_code()
    {
        var refused = 0;
        for (var seed = 0; seed < Count; seed++)
        {
            var contract = seed % 2 == 0 ? RealContracts.Everything : SmallContracts.V2;
            var text = ContractMutations.Mutate(contract.Text, seed);
            var file = new ContractFile(contract.Name, text);
            var findings = ContractLinter.Lint(file);
            var generation = Generation.Of(new ContractText(contract.Name, text));
            var lines = text.Split('\n').Length;

            findings.ShouldAllBe(finding => finding.Problem.Line >= 1 && finding.Problem.Line <= lines, Describe(seed));
            // The linter reports all that the compiler does.
            generation.Result.Diagnostics.Length.ShouldBeLessThanOrEqualTo(findings.Count, Describe(seed));
            if (generation.Result.Diagnostics.Length > 0)
            {
                refused++;
                generation.Files.ShouldBeEmpty(Describe(seed));
            }

            foreach (var (name, code) in generation.Files)
            {
                var errors = CSharpSyntaxTree.ParseText(code, Options).GetDiagnostics();
                errors.Where(error => error.Severity is DiagnosticSeverity.Error).ShouldBeEmpty($"{Describe(seed)}: {name}");
            }
        }

        refused.ShouldBeInRange(Count / 10, Count - (Count / 10));
    }

    private static string Describe(int seed) => string.Create(CultureInfo.InvariantCulture, $"seed {seed}");
}
