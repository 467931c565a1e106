using System.Xml.Linq;
using Billink.Contracts.Diffing;
using Billink.Contracts.Diffing.Xsd;
using Billink.Contracts.Diffing.Xsd.Instances;
using Xunit.Abstractions;

namespace Billink.Contracts.Tests.Diffing.Xsd;

/// <summary>
/// Verdicts against the truth: what one version allows is shown to the other one, by the validator of the base library. No change called harmless may
/// refuse anything, and what is called breaking should be seen to break.
/// </summary>
/// <param name="output">Takes the numbers.</param>
public sealed class XsdOracleTests(ITestOutputHelper output)
{
    private const int Documents = 60;

    [Theory]
    [InlineData(nameof(OracleSchemas.Orders), 11)]
    [InlineData(nameof(OracleSchemas.Ledger), 12)]
    public void No_verdict_is_kinder_than_the_documents_show(string name, int seed)
    {
        var mutants = int.TryParse(Environment.GetEnvironmentVariable("BILLINK_MUTANTS"), out var wanted) ? wanted : 120;
        var random = new Random(seed);
        var text = name == nameof(OracleSchemas.Orders) ? OracleSchemas.Orders : OracleSchemas.Ledger;
        var old = Load(text)!;
        var kinder = new List<string>();
        var unseen = new List<string>();
        var breaking = 0;
        var tried = 0;
        var operators = Mutations.All.ToList();
        for (var i = 0; i < mutants; i++)
        {
            var mutant = XElement.Parse(text);
            var names = new List<string>();
            for (var steps = i % 4 == 3 ? 2 : 1; steps > 0; steps--)
            {
                var (operatorName, change) = operators[random.Next(operators.Count)];
                if (change(mutant, random))
                    names.Add(operatorName);
            }

            var mutated = mutant.ToString();
            if (names.Count == 0 || Load(mutated) is not { } current)
                continue;
            tried++;
            var report = ContractDiff.Compare(new ContractSource("old.xsd", text), new ContractSource("new.xsd", mutated));
            var worst = report.Changes.Count == 0 ? ChangeSeverity.Compatible : report.Changes[0].Severity;
            var refused = Refused(old, current, new Random(seed + i));
            var novel = worst == ChangeSeverity.Compatible ? Refused(current, old, new Random(seed + i)) : null;
            // A new kind of document is one that nobody has to send or read.
            var isNewRoot = report.Changes.Any(c => c.RuleId == "xsd-root-added");
            if ((refused is not null && worst != ChangeSeverity.Breaking) || (novel is not null && !isNewRoot))
                kinder.Add($"#{i} {string.Join(" + ", names)}: {worst}, but {refused ?? novel}");
            if (worst == ChangeSeverity.Breaking)
            {
                breaking++;
                if (refused is null)
                    unseen.Add($"#{i} {string.Join(" + ", names)}: {report.Changes[0].Message}");
            }
        }

        output.WriteLine($"{tried} mutants, {breaking} breaking, {unseen.Count} of them not seen to break:");
        foreach (var line in unseen)
            output.WriteLine("  " + line);
        kinder.ShouldBeEmpty(string.Join('\n', kinder));
        unseen.Count.ShouldBeLessThan(1 + (breaking / 50), string.Join('\n', unseen));
        tried.ShouldBeGreaterThan(mutants / 2);
    }

    [Fact]
    public void There_are_at_least_forty_ways_to_change_a_schema() => Mutations.All.Count.ShouldBeGreaterThanOrEqualTo(40);

    [Theory]
    [InlineData(nameof(OracleSchemas.Orders))]
    [InlineData(nameof(OracleSchemas.Ledger))]
    public void Documents_of_a_schema_are_made_and_differ(string name)
    {
        var schemas = Load(name == nameof(OracleSchemas.Orders) ? OracleSchemas.Orders : OracleSchemas.Ledger)!;
        var maker = new DocumentMaker(schemas, new Random(1));
        foreach (var root in schemas.Roots)
        {
            var made = Enumerable.Range(0, 40).Select(_ => maker.Make(root)).OfType<XElement>().ToList();
            made.Count.ShouldBeGreaterThan(20, root.Name);
            made.Select(document => document.ToString()).Distinct().Count().ShouldBeGreaterThan(5, root.Name);
        }
    }

    private static string? Refused(Schemas some, Schemas all, Random random)
    {
        var maker = new DocumentMaker(some, random);
        foreach (var root in some.Roots.OrderBy(root => root.Name, StringComparer.Ordinal))
        {
            for (var i = 0; i < Documents; i++)
            {
                if (maker.Make(root) is { } document && DocumentCheck.FirstFault(document, all.Set) is { } fault)
                    return $"{fault}\n{document}";
            }
        }

        return null;
    }

    private static Schemas? Load(string text)
    {
        try
        {
            return SchemaLoader.Load(new ContractSource("schema.xsd", text), CancellationToken.None);
        }
        catch (ContractInputException)
        {
            return null;
        }
    }
}
