using Billink.Contracts.Diff.Documents;
using Billink.Contracts.Diff.JsonSchema;

namespace Billink.Contracts.Diff.Instances;

/// <summary>Looks for values that one schema takes and another one refuses.</summary>
internal sealed class ProofSearch
{
    private readonly InstanceGenerator generator;
    private readonly InstanceGenerator otherGenerator;
    private readonly InstanceValidator from;
    private readonly InstanceValidator to;

    /// <param name="fromViews">The side whose values are made.</param>
    /// <param name="toViews">The side that may refuse them.</param>
    /// <param name="direction">Whose messages they are.</param>
    /// <param name="seed">The same seed finds the same values.</param>
    public ProofSearch(SchemaViews fromViews, SchemaViews toViews, ChangeDirection direction, int seed)
    {
        generator = new InstanceGenerator(fromViews, direction, new Random(seed));
        otherGenerator = new InstanceGenerator(toViews, direction, new Random(seed));
        from = new InstanceValidator(fromViews.Reader, direction);
        to = new InstanceValidator(toViews.Reader, direction);
    }

    /// <summary>A small value that the first schema takes and the second one refuses, or null where none was found.</summary>
    /// <param name="fromSchema">What the value must fit.</param>
    /// <param name="toSchema">What it must not fit.</param>
    /// <param name="tries">How many values to try.</param>
    /// <param name="counts">Whether a refusal counts; any by default.</param>
    /// <param name="excluded">Schemas of the refusing side whose values are tried too: what it excludes is rarely met by chance.</param>
    public Proof? Find(SpecPlace fromSchema, SpecPlace toSchema, int tries, Func<string, bool>? counts = null, IReadOnlyList<SpecPlace>? excluded = null)
    {
        for (var i = 0; i < tries; i++)
        {
            var instance = excluded?.Count > 0 && i % 2 == 1 ? otherGenerator.Make(excluded[i / 2 % excluded.Count]) : generator.Make(fromSchema);
            if (instance is not null && Refusal(fromSchema, toSchema, instance, counts) is { } problem)
                return Shrink(fromSchema, toSchema, new Proof(instance, problem), counts);
        }

        return null;
    }

    private string? Refusal(SpecPlace fromSchema, SpecPlace toSchema, SpecNode instance, Func<string, bool>? counts) =>
        from.Explain(fromSchema, instance) is null && to.Explain(toSchema, instance) is { } problem && counts?.Invoke(problem) != false ? problem : null;

    // Leaves out whatever can be left out.
    private Proof Shrink(SpecPlace fromSchema, SpecPlace toSchema, Proof proof, Func<string, bool>? counts)
    {
        for (var rounds = 0; rounds < 200; rounds++)
        {
            var smaller = Smaller(proof.Instance)
                .Select(candidate => (Candidate: candidate, Problem: Refusal(fromSchema, toSchema, candidate, counts)))
                .FirstOrDefault(found => found.Problem is not null);
            if (smaller.Problem is null)
                return proof;
            proof = new Proof(smaller.Candidate, smaller.Problem);
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
                        yield return new SpecMap([.. map.Entries.Select((entry, index) => index == i ? entry with { Value = inner } : entry)]);
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
