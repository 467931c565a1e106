using Billink.Contracts.Documents;
using Billink.Contracts.Instances;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Searches for values that one schema accepts and another one rejects.</summary>
internal sealed class ExampleSearch
{
    private readonly InstanceGenerator generator;
    private readonly InstanceGenerator otherGenerator;
    private readonly InstanceValidator from;
    private readonly InstanceValidator to;
    private readonly SchemaHints hints;

    /// <param name="fromViews">The side whose values are generated.</param>
    /// <param name="toViews">The side that validates them.</param>
    /// <param name="direction">The direction of the messages.</param>
    /// <param name="seed">The same seed finds the same values.</param>
    public ExampleSearch(SchemaViews fromViews, SchemaViews toViews, Direction direction, int seed)
    {
        var isRequest = direction == Direction.Request;
        hints = new SchemaHints(toViews.Reader);
        generator = new InstanceGenerator(fromViews, isRequest, new Random(seed), hints.Found);
        otherGenerator = new InstanceGenerator(toViews, isRequest, new Random(seed));
        from = new InstanceValidator(fromViews.Reader, isRequest);
        to = new InstanceValidator(toViews.Reader, isRequest);
    }

    /// <summary>Returns a small value that the first schema accepts and the second one rejects, or null if none was found.</summary>
    /// <param name="fromSchema">The schema that accepts the value.</param>
    /// <param name="toSchema">The schema that rejects it.</param>
    /// <param name="tries">The number of values to try.</param>
    /// <param name="counts">Whether a rejection counts. Default: each does.</param>
    /// <param name="excluded">Schemas of the validating side whose values are tried, too: random values rarely meet an exclusion.</param>
    public InstanceExample? Find(
        SpecElement fromSchema, SpecElement toSchema, int tries, Func<string, bool>? counts = null,
        IReadOnlyList<SpecElement>? excluded = null)
    {
        hints.Collect(toSchema);
        for (var i = 0; i < tries; i++)
        {
            var instance = excluded?.Count > 0 && i % 2 == 1
                ? otherGenerator.Make(excluded[i / 2 % excluded.Count])
                : generator.Make(fromSchema);
            if (instance is not null && Refusal(fromSchema, toSchema, instance, counts) is { } problem)
                return Shrink(fromSchema, toSchema, new InstanceExample(instance, problem), counts);
        }

        return null;
    }

    /// <summary>Counts the different values that the first schema accepts, and those of them that the second one rejects.</summary>
    public (int Refused, int All) Count(SpecElement fromSchema, SpecElement toSchema, int tries, Func<string, bool> counts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var refused = 0;
        var all = 0;
        for (var i = 0; i < tries; i++)
        {
            if (generator.Make(fromSchema) is not { } instance
                || !seen.Add(SpecText.Canonical(instance))
                || from.Explain(fromSchema, instance) is not null)
                continue;
            all++;
            refused += to.Explain(toSchema, instance) is { } problem && counts(problem) ? 1 : 0;
        }

        return (refused, all);
    }

    /// <summary>Whether a valid value was found for the schema that rejects values.</summary>
    public bool HasValue(SpecElement toSchema, int tries)
    {
        for (var i = 0; i < tries; i++)
        {
            if (otherGenerator.Make(toSchema) is { } instance && to.Explain(toSchema, instance) is null)
                return true;
        }

        return false;
    }

    private string? Refusal(SpecElement fromSchema, SpecElement toSchema, SpecNode instance, Func<string, bool>? counts) =>
        from.Explain(fromSchema, instance) is null && to.Explain(toSchema, instance) is { } problem && counts?.Invoke(problem) != false
            ? problem
            : null;

    // Removes optional parts.
    private InstanceExample Shrink(SpecElement fromSchema, SpecElement toSchema, InstanceExample proof, Func<string, bool>? counts)
    {
        for (var rounds = 0; rounds < 200; rounds++)
        {
            var smaller = Smaller(proof.Instance)
                .Select(candidate => (Candidate: candidate, Problem: Refusal(fromSchema, toSchema, candidate, counts)))
                .FirstOrDefault(found => found.Problem is not null);
            if (smaller.Problem is null)
                return proof;
            proof = new InstanceExample(smaller.Candidate, smaller.Problem);
        }

        return proof;
    }

    private static IEnumerable<SpecNode> Smaller(SpecNode node)
    {
        switch (node)
        {
            case SpecMap map:
                for (var i = 0; i < map.Entries.Count; i++)
                    yield return new SpecMap([.. map.Entries.Where((_, index) => index != i)]);
                for (var i = 0; i < map.Entries.Count; i++)
                {
                    foreach (var inner in Smaller(map.Entries[i].Value))
                        yield return new SpecMap(
                            [.. map.Entries.Select((entry, index) => index == i ? entry with { Value = inner } : entry)]);
                }

                break;
            case SpecList list:
                for (var i = 0; i < list.Items.Count; i++)
                    yield return new SpecList([.. list.Items.Where((_, index) => index != i)]);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    foreach (var inner in Smaller(list.Items[i]))
                        yield return new SpecList([.. list.Items.Select((item, index) => index == i ? inner : item)]);
                }

                break;
        }
    }
}
