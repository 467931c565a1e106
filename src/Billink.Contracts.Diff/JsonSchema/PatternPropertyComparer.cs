using Billink.Contracts.Diff.Languages;
using Billink.Contracts.Instances;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// Compares <c>patternProperties</c>. If the patterns differ, it finds one name for each set of patterns that a name can match, and
/// compares what is allowed under that name.
/// </summary>
internal static class PatternPropertyComparer
{
    private const int MostPatterns = 6;
    private const int Samples = 20;
    private const string WhiteSpace = " ";

    public static void Compare(SchemaComparison pair, SchemaComparer comparer, CancellationToken cancellationToken)
    {
        var (before, now) = (pair.Old.PatternProperties, pair.New.PatternProperties);
        var patterns = before.Concat(now).Select(group => group.Key)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (patterns.TrueForAll(pattern => before.Contains(pattern) && now.Contains(pattern)))
        {
            foreach (var pattern in patterns)
                pair.Parts.Add((Step(pattern), comparer.Part(
                    comparer.OldViews.OfAll(before[pattern]), comparer.NewViews.OfAll(now[pattern]), pair.Direction, pair.IsText)));
            return;
        }

        var declared = pair.Old.Names.Concat(pair.New.Names).ToHashSet(StringComparer.Ordinal);
        var names = Names(patterns, declared, cancellationToken);
        var compared = new HashSet<(SchemaView? Old, SchemaView? New)>();
        foreach (var (name, pattern) in names ?? Sampled(patterns))
        {
            var (oldView, newView) = (pair.Old.Property(name), pair.New.Property(name));
            if (!declared.Contains(name) && compared.Add((oldView, newView)))
                CompareName(pair, comparer, pattern, oldView, newView);
        }

        if (names is null)
            pair.Add(
                new(SchemaRules.KeywordChanged, "has another patternProperties") { Detail = "patternProperties" }, "patternProperties");
    }

    private static void CompareName(
        SchemaComparison pair, SchemaComparer comparer, string pattern, SchemaView? before, SchemaView? now)
    {
        var isNever = (before?.IsNever ?? false, now?.IsNever ?? false);
        if (isNever is (false, true))
            pair.Add(
                new(SchemaRules.AdditionalClosed, $"no longer takes properties that match {pattern}") { Detail = pattern },
                "patternProperties");
        else if (isNever is (true, false))
            pair.Add(
                new(SchemaRules.AdditionalOpened, $"may have properties that match {pattern}") { Detail = pattern }, "patternProperties");
        else if (isNever is (false, false) && (before is not null || now is not null))
            pair.Parts.Add((Step(pattern), comparer.Part(
                before ?? comparer.OldViews.Any(pair.Old), now ?? comparer.NewViews.Any(pair.New), pair.Direction, pair.IsText)));
    }

    // One undeclared name for each set of patterns that a name can match exactly; null if automata can't say.
    private static List<(string Name, string Pattern)>? Names(
        List<string> patterns, IReadOnlyCollection<string> declared, CancellationToken cancellationToken)
    {
        var factory = new RegexFactory();
        var nodes = patterns.ConvertAll(pattern => EcmaRegexParser.Parse(pattern, factory));
        if (nodes.Count > MostPatterns || nodes.Contains(null))
            return null;
        var literals = declared.Select(factory.Literal).ToList();
        var languages = nodes.ConvertAll(node => new Language(node!, WhiteSpaceRule.Preserve));
        var names = new List<(string Name, string Pattern)>();
        for (var set = 1; set < 1 << patterns.Count; set++)
        {
            var isIn = patterns.Select((_, index) => (set & (1 << index)) != 0).ToList();
            var others = factory.Choice(nodes.Where((_, index) => !isIn[index]).Select(node => node!).Concat(literals));
            var result = Inclusion.Of(
                [.. languages.Where((_, index) => isIn[index])], new Language(others, WhiteSpaceRule.Preserve), factory, WhiteSpace,
                cancellationToken);
            if (result.IsIncluded is null)
                return null;
            if (result.IsIncluded == false)
                names.Add((result.Witness!, patterns[isIn.IndexOf(true)]));
        }

        return names;
    }

    private static IEnumerable<(string Name, string Pattern)> Sampled(List<string> patterns) =>
        from pattern in patterns
        let generator = PatternGenerator.Parse(pattern)
        where generator is not null
        let random = new Random(41)
        from _ in Enumerable.Range(0, Samples)
        let name = generator.Make(random)
        where EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), name) == true
        select (name, pattern);

    private static string Step(string pattern) => $"./{pattern}/";
}
