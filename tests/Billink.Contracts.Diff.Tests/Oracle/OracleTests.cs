using System.Text.Json.Nodes;
using Billink.Contracts.Diff.JsonSchema;
using Billink.Contracts.Diff.OpenApi;
using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;
using Xunit.Abstractions;

namespace Billink.Contracts.Diff.Tests.Oracle;

/// <summary>
/// Compares verdicts with validation results: the tests change schemas at random, and validate values of one version with the other
/// version. The verdict must agree with the result. The validator shares no code with the comparison.
/// </summary>
public class OracleTests(ITestOutputHelper output)
{
    private const int Values = 80;

    // The share of breaking verdicts for which no rejected value was found.
    private const double MostUnproven = 0.01;

    private static readonly Dictionary<string, SchemaMutations.Mutation> Mutations =
        SchemaMutations.All.Concat(UnionMutations.All).ToDictionary(StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, SchemaMutations.Mutation> NewMutations =
        KeywordMutations.All.Concat(Mutations.Where(
            mutation => !mutation.Key.Contains("exclusive", StringComparison.Ordinal)
                && !mutation.Key.Contains("nullable", StringComparison.Ordinal))).ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void There_are_at_least_forty_ways_to_change_a_schema() => Mutations.Count.ShouldBeGreaterThanOrEqualTo(40);

    [Fact]
    public void No_change_is_called_compatible_that_refuses_a_value_and_few_are_called_breaking_that_refuse_none() =>
        Check("3.0.3", SchemaSamples.All, Mutations);

    [Fact]
    public void The_same_holds_for_the_keywords_of_OpenAPI_3_1() => Check("3.1.0", KeywordSamples.All, NewMutations);

    // For large runs, set BILLINK_SEED and BILLINK_MUTANTS.
    private void Check(
        string version, IReadOnlyList<string> samples, IReadOnlyDictionary<string, SchemaMutations.Mutation> mutations)
    {
        var seed = Setting("BILLINK_SEED", 0);
        var mutants = Enumerable.Range(seed * 100_000, Setting("BILLINK_MUTANTS", 2200))
            .Select(number => Mutant.Make(number, version, samples, mutations)).OfType<Mutant>().ToList();
        // A seed of a large run may leave one out.
        if (seed == 0)
            mutations.Keys.Except(mutants.SelectMany(mutant => mutant.Operators)).ShouldBeEmpty("Every mutation is applied.");
        var verdicts = mutants.AsParallel().WithDegreeOfParallelism(2).SelectMany(Judge).ToList();

        var missed = verdicts.Where(verdict => verdict is { Severity: Severity.Compatible, InstanceExample: not null }).ToList();
        // A schema without a valid value is a mistake: whoever sends anything breaks it, so no value can confirm or refute the verdict.
        var unproven = verdicts.Where(verdict => verdict is { IsUnproven: true, HasValues: true }).ToList();
        var impossible = verdicts.Where(verdict => verdict is { IsUnproven: true, HasValues: false }).ToList();
        var breaking = verdicts.Count(verdict => verdict.Severity == Severity.Breaking) - impossible.Count;
        output.WriteLine(
            $"{version}, seed {seed}: {verdicts.Count} verdicts on {mutants.Count} mutants: {breaking} breaking, "
                + $"{verdicts.Count(verdict => verdict.Severity == Severity.Risky)} risky, {missed.Count} missed, "
                + $"{unproven.Count} unproven, {impossible.Count} about schemas without a valid value.");
        foreach (var verdict in unproven)
            output.WriteLine(verdict.ToString());
        foreach (var verdict in impossible)
            output.WriteLine($"Without a valid value: {verdict}");
        missed.Select(verdict => verdict.ToString()).ShouldBeEmpty();
        unproven.Count.ShouldBeLessThan((int)(breaking * MostUnproven), string.Join('\n', unproven));
    }

    private static int Setting(string name, int usual) => int.TryParse(
        Environment.GetEnvironmentVariable(name), System.Globalization.CultureInfo.InvariantCulture, out var wanted) ? wanted : usual;

    private static IEnumerable<Verdict> Judge(Mutant mutant)
    {
        var (oldSource, newSource) = (
            new ContractSource("old.json", Document(mutant.Old, mutant.Version)),
            new ContractSource("new.json", Document(mutant.New, mutant.Version)));
        var changes = ContractDiff.Compare(oldSource, newSource).Changes;
        var ids = new SchemaIds();
        var (oldViews, oldSchema) = Read(oldSource, ids);
        var (newViews, newSchema) = Read(newSource, ids);
        foreach (var direction in new[] { Direction.Request, Direction.Response })
        {
            var found = changes.Where(change => change.Direction == direction).ToList();
            var severity = found.Count == 0 ? Severity.Compatible : found.Min(change => change.Severity);
            var isRequest = direction == Direction.Request;
            var search = isRequest
                ? new ExampleSearch(oldViews, newViews, direction, seed: 1)
                : new ExampleSearch(newViews, oldViews, direction, seed: 1);
            var (sent, accepted) = isRequest ? (oldSchema, newSchema) : (newSchema, oldSchema);
            var proof = search.Find(sent, accepted, Values);
            if (proof is null && severity == Severity.Breaking)
                proof = search.Find(sent, accepted, Values * 12);
            var isUnproven = proof is null && severity == Severity.Breaking;
            yield return new Verdict(
                mutant, direction, severity, proof, !isUnproven || search.Count(sent, accepted, Values * 12, _ => true).All > 0,
                string.Join(' ', found.Select(change => $"{change.Severity}:{change.RuleId}").Distinct()));
        }
    }

    private static (SchemaViews Views, SpecElement Schema) Read(ContractSource source, SchemaIds ids)
    {
        var spec = OpenApiSpec.Read(source, CancellationToken.None);
        return (new SchemaViews(new SchemaReader(spec.Is31, ids), ids), spec.Root.Get("components")!.Get("schemas")!.Get("S")!);
    }

    private static string Document(string schema, string version) => """
        {"openapi":"VERSION","info":{"title":"t","version":"1"},"paths":{"/things":{"post":{
        "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S"}}}},
        "responses":{"200":{"description":"ok","content":{"application/json":{"schema":{"$ref":"#/components/schemas/S"}}}}}}}},
        "components":{"schemas":{"S":SCHEMA}}}
        """.Replace("VERSION", version, StringComparison.Ordinal).Replace("SCHEMA", schema, StringComparison.Ordinal);

    private sealed record Verdict(
        Mutant Mutant, Direction Direction, Severity Severity, InstanceExample? InstanceExample, bool HasValues, string Rules)
    {
        public bool IsUnproven => Severity == Severity.Breaking && InstanceExample is null;

        public override string ToString() =>
            $"{Direction} {Severity} [{Rules}] {string.Join(" + ", Mutant.Operators)}\n  {Mutant.Old}\n  {Mutant.New}\n  "
            + (InstanceExample is null ? "" : SpecText.Json(InstanceExample.Instance) + ": " + InstanceExample.Problem);
    }

    private sealed record Mutant(string Version, string Old, string New, IReadOnlyList<string> Operators)
    {
        public static Mutant? Make(
            int seed, string version, IReadOnlyList<string> samples, IReadOnlyDictionary<string, SchemaMutations.Mutation> mutations)
        {
            var random = new Random(seed);
            var old = samples[seed % samples.Count];
            var schema = JsonNode.Parse(old)!.AsObject();
            var wanted = random.Next(4) switch { 0 => 2, 1 => 3, _ => 1 };
            var operators = new List<string>();
            var names = mutations.Keys.ToList();
            for (var tries = 0; tries < 300 && operators.Count < wanted; tries++)
            {
                // Every mutation is used, whatever the seed.
                var name = operators.Count == 0 && tries < names.Count
                    ? names[(seed + tries) % names.Count]
                    : names[random.Next(names.Count)];
                var places = SchemaMutations.Schemas(schema).ToList();
                if (mutations[name](places[random.Next(places.Count)], random))
                    operators.Add(name);
            }

            return operators.Count == 0 ? null : new Mutant(version, old, schema.ToJsonString(), operators);
        }
    }
}
