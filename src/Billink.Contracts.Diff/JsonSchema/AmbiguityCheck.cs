namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// Searches for a valid value that now matches two branches of a <c>oneOf</c>, which makes it invalid.
/// </summary>
internal static class AmbiguityCheck
{
    private const int Tries = 120;

    public static void Run(SchemaComparison pair, SchemaComparer comparer)
    {
        var isRequest = pair.Direction == Direction.Request;
        var judge = isRequest ? pair.New : pair.Old;

        // A discriminator selects the branch.
        if (!judge.Unions.Any(union => union.IsOneOf) || judge.Discriminator is not null)
            return;
        pair.Parts.ForEach(part => comparer.Complete(part.Part));
        if (pair.IsClean
            && pair.Old.Unions.Count == pair.New.Unions.Count
            && pair.Old.Unions.Zip(pair.New.Unions).All(unions => unions.First.IsOneOf == unions.Second.IsOneOf))
            return;
        var (oldElement, newElement) = (pair.Old.Main.Element, pair.New.Main.Element);
        var proof = isRequest
            ? new ExampleSearch(
                comparer.OldViews, comparer.NewViews, pair.Direction, seed: 29).Find(oldElement, newElement, Tries, IsAmbiguous)
            : new ExampleSearch(
                comparer.NewViews, comparer.OldViews, pair.Direction, seed: 29).Find(newElement, oldElement, Tries, IsAmbiguous);
        if (proof is not null)
            pair.Add(new(SchemaRules.UnionAmbiguous, "may fit two branches of oneOf"), "oneOf");
    }

    private static bool IsAmbiguous(string problem) => problem.EndsWith("branches of oneOf", StringComparison.Ordinal);
}
