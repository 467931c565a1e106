using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>A schema without unions: one branch of each union of another schema.</summary>
/// <param name="View">The schema and the chosen branches.</param>
/// <param name="Rivals">The branches of <c>oneOf</c> that weren't chosen, which a value must not match.</param>
internal sealed record SchemaCase(SchemaView View, IReadOnlyList<SchemaView> Rivals)
{
    private const int MostCases = 256;

    /// <summary>The cases of a schema; none if there are too many, or if a branch leads back to its union.</summary>
    public static IReadOnlyList<SchemaCase> Of(SchemaView view, SchemaViews views)
    {
        var cases = new List<SchemaCase>();
        var open = new Queue<SchemaCase>([new SchemaCase(view, [])]);
        while (open.TryDequeue(out var next))
        {
            if (next.View.Unions.Count == 0)
            {
                cases.Add(next);
                continue;
            }

            foreach (var chosen in Choices(next.View.Unions))
            {
                if (cases.Count + open.Count > MostCases || chosen.Any(branch => IsBack(views.Reader.Read(branch), next.View)))
                    return [];
                var rivals = next.View.Unions.Zip(chosen)
                    .Where(union => union.First.IsOneOf)
                    .SelectMany(union => union.First.Branches.Where(branch => branch != union.Second))
                    .Select(views.Of);
                open.Enqueue(new SchemaCase(views.Refine(next.View, chosen), [.. next.Rivals, .. rivals]));
            }
        }

        return cases;
    }

    private static bool IsBack(SchemaNode branch, SchemaView view) => branch.IsUnion && view.Nodes.Contains(branch);

    private static IEnumerable<IReadOnlyList<SpecElement>> Choices(IReadOnlyList<SchemaUnion> unions) => unions.Aggregate(
        (IEnumerable<IReadOnlyList<SpecElement>>)[[]],
        (all, union) => all.SelectMany(_ => union.Branches, (chosen, branch) => (IReadOnlyList<SpecElement>)[.. chosen, branch]));
}
