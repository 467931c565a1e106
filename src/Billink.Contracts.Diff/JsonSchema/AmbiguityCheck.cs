using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// Searches for a valid value that now matches two branches of a <c>oneOf</c>, which makes it invalid. Some tools don't check that, so a
/// few such values are a risk; if all values match two branches, nothing is accepted.
/// </summary>
internal static class AmbiguityCheck
{
    private const int Tries = 120;
    private const int Enough = 5;
    private const int MostDepth = 4;

    public static void Run(SchemaComparison pair, SchemaComparer comparer)
    {
        var isRequest = pair.Direction == Direction.Request;
        var judge = isRequest ? pair.New : pair.Old;
        // A discriminator selects the branch.
        var isNested = HasNestedOneOf(judge, MostDepth);
        if (!(isNested || judge.Unions.Any(union => union.IsOneOf)) || judge.Discriminator is not null)
            return;
        pair.Parts.ForEach(part => comparer.Complete(part.Part));
        if (pair.IsClean
            && pair.Old.Unions.Count == pair.New.Unions.Count
            && pair.Old.Unions.Zip(pair.New.Unions).All(unions => unions.First.IsOneOf == unions.Second.IsOneOf))
            return;
        var (oldElement, newElement) = (pair.Old.Main.Element, pair.New.Main.Element);
        var search = isRequest
            ? new ExampleSearch(comparer.OldViews, comparer.NewViews, pair.Direction, seed: 29)
            : new ExampleSearch(comparer.NewViews, comparer.OldViews, pair.Direction, seed: 29);
        var (sent, accepted) = isRequest ? (oldElement, newElement) : (newElement, oldElement);
        // A value that fits two inner branches fits no outer one. If a branch was lost, it may fit none for that reason.
        var isInnerCounted = isNested && !pair.IsHarmful;
        if (search.Find(sent, accepted, Tries, IsAmbiguous) is null)
            return;
        var (refused, all) = search.Count(sent, accepted, Tries, IsAmbiguous);
        // A union that accepts none of its own values isn't meant strictly.
        var values = (isRequest ? pair.Old : pair.New).Enum?.Count ?? Enough;
        var isCertain = all >= Math.Min(values, Enough) && refused == all && search.HasValue(accepted, Tries);
        pair.Add(
            new(SchemaRules.UnionAmbiguous, isCertain ? "always fits two branches of oneOf" : "may fit two branches of oneOf")
            {
                Severity = isCertain ? Severity.Breaking : null,
                Reason = isCertain ? "No value that was valid matches exactly one branch of oneOf." : null,
            },
            "oneOf");

        bool IsAmbiguous(string problem) => problem.EndsWith("branches of oneOf", StringComparison.Ordinal)
            || (isInnerCounted && problem.Contains("fits no branch of", StringComparison.Ordinal));
    }

    private static bool HasNestedOneOf(SchemaView view, int depth) => depth > 0
        && view.Unions.SelectMany(union => union.Branches).Select(view.ViewOf)
            .Any(branch => branch.Unions.Any(union => union.IsOneOf) || HasNestedOneOf(branch, depth - 1));
}
