using System.Globalization;
using Billink.Contracts.Linting;
using Billink.Generators.Tests.Compiling;
using Xunit.Abstractions;

namespace Billink.Generators.Tests.Mutations;

/// <summary>A contract with a random change is refused with a place, or becomes C# that compiles. Nothing crashes.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly QuickCompilation Everything = Compile(RealContracts.Everything);
    private static readonly QuickCompilation Small = Compile(SmallContracts.V2);

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
            else
            {
                var compilation = seed % 2 == 0 ? Everything : Small;
                errors.AddRange(compilation.Errors(file.Reading.Contract!, generation.Files).Select(error => $"{Describe(seed)}: {error}"));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{refused} of {Count} contracts were refused."));
        errors.ShouldBeEmpty();
        refused.ShouldBeInRange(Count / 10, Count - (Count / 10));
    }

    private static QuickCompilation Compile(ContractText contract) =>
        new(new ContractFile(contract.Name, contract.Text).Reading.Contract!, Generation.Of(contract).Files);

    private static string Describe(int seed) => string.Create(CultureInfo.InvariantCulture, $"seed {seed}");
}
