using System.Globalization;
using System.Xml.Linq;
using Billink.Contracts.Diff.Xsd.Instances;
using Xunit.Abstractions;

namespace Billink.Contracts.Diff.Tests.Xsd;

/// <summary>
/// Compares verdicts with validation results. A compatible change must not reject any document, and a breaking change should reject one.
/// <c>BILLINK_MUTANTS</c> sets the number of mutants of each schema, <c>BILLINK_SEED</c> chooses other mutants.
/// </summary>
/// <param name="output">Gets the numbers.</param>
public sealed class XsdOracleTests(ITestOutputHelper output)
{
    /// <summary>The prefixes of rules that may report a breaking change although no document shows it, with the reason.</summary>
    private static readonly IReadOnlyDictionary<string, string> Explained = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["xsd-identity-constraint-"] = "whether a key is broken depends on many values at once, which are met by luck",
        ["xsd-any-attribute-"] = "a strict wildcard lets in what only a schema declares that isn't there",
        ["xsd-content-model-"] = "the same, for elements",
    };

    [Fact]
    public void No_verdict_is_kinder_than_the_documents_show_and_few_are_stricter()
    {
        var (mutants, seed) = (Setting("BILLINK_MUTANTS", 60), Setting("BILLINK_SEED", 11));
        var oracles = OracleSchemas.All.Select(schema => new XsdOracle(schema, seed)).ToList();
        foreach (var oracle in oracles)
            oracle.Run(mutants);

        var breaking = oracles.Sum(oracle => oracle.Breaking);
        var unseen = oracles.SelectMany(oracle => oracle.Unseen).ToList();
        var kinder = oracles.SelectMany(oracle => oracle.Kinder).ToList();
        var undecided = oracles.SelectMany(oracle => oracle.Undecided).ToList();
        output.WriteLine(
            $"{oracles.Sum(oracle => oracle.Tried)} mutants; {undecided.Count} not decided:\n  {string.Join("\n  ", undecided)}");
        output.WriteLine($"{breaking} breaking, {unseen.Count} of them not seen to break:\n  {string.Join("\n  ", unseen)}");
        kinder.ShouldBeEmpty(string.Join("\n\n", kinder.Take(30)));
        unseen.Count.ShouldBeLessThan(1 + (breaking / 100), string.Join('\n', unseen));
        unseen.ShouldAllBe(line => Explained.Keys.Any(rule => line.Contains($": {rule}", StringComparison.Ordinal)));
        oracles.ShouldAllBe(oracle => oracle.Tried > mutants / 4);
    }

    [Fact]
    public void Every_operator_changes_some_schema_into_another_valid_one()
    {
        var idle = Mutations.All.Where(
            operation => !OracleSchemas.All.Any(schema => Changes(schema, operation.Value))).Select(operation => operation.Key);

        idle.ShouldBeEmpty();
        Mutations.All.Count.ShouldBeGreaterThanOrEqualTo(40);

        static bool Changes(OracleSchema schema, Func<XElement, Random, bool> operation) => Enumerable.Range(0, 30).Any(i =>
        {
            var (random, file) = (new Random(i), i % schema.Files.Count);
            var mutant = XElement.Parse(schema.Files[file].Text);
            return operation(mutant, random) && XsdOracle.Load(schema.With(file, mutant)) is not null;
        });
    }

    [Fact]
    public void Documents_of_a_schema_are_made_and_differ()
    {
        foreach (var schema in OracleSchemas.All)
        {
            var schemas = XsdOracle.Load(schema)!;
            var maker = new DocumentGenerator(schemas, new Random(1));
            foreach (var root in schemas.Roots)
            {
                var made = Enumerable.Range(0, 40).Select(_ => maker.Make(root)).OfType<XElement>().ToList();
                made.Count.ShouldBeGreaterThan(8, $"{schema.Name} {root.Name}");
                made.Select(document => document.ToString()).Distinct().Count().ShouldBeGreaterThan(1, root.Name);
            }
        }
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var wanted) ? wanted : usual;
}
