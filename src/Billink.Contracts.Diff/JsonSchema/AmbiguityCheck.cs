using Billink.Contracts.Diff.Instances;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Looks whether a value that was valid fits two branches of a <c>oneOf</c> now, which strictly makes it invalid. Only a value can tell.</summary>
internal static class AmbiguityCheck
{
    private const int Tries = 120;

    public static void Run(SchemaComparison pair, SchemaComparer comparer)
    {
        var isRequest = pair.Direction == ChangeDirection.Request;
        var judge = isRequest ? pair.New : pair.Old;

        // With a discriminator it is that which decides.
        if (!judge.Unions.Any(union => union.IsOneOf) || judge.Discriminator is not null)
            return;
        pair.Parts.ForEach(part => comparer.Complete(part.Part));
        if (pair.IsClean && pair.Old.Unions.Count == pair.New.Unions.Count && pair.Old.Unions.Zip(pair.New.Unions).All(unions => unions.First.IsOneOf == unions.Second.IsOneOf))
            return;
        var (oldPlace, newPlace) = (pair.Old.Main.Place, pair.New.Main.Place);
        var proof = isRequest
            ? new ProofSearch(comparer.OldViews, comparer.NewViews, pair.Direction, seed: 29).Find(oldPlace, newPlace, Tries, IsAmbiguous)
            : new ProofSearch(comparer.NewViews, comparer.OldViews, pair.Direction, seed: 29).Find(newPlace, oldPlace, Tries, IsAmbiguous);
        if (proof is not null)
            pair.Add(SchemaRules.UnionAmbiguous, "may fit two branches of oneOf", keyword: "oneOf");
    }

    private static bool IsAmbiguous(string problem) => problem.EndsWith("branches of oneOf", StringComparison.Ordinal);
}
