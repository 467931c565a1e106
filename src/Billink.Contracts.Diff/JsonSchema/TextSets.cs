using Billink.Contracts.Diff.Languages;
using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Decides with automata which texts schemas allow.</summary>
internal static class TextSets
{
    // A longer limit would take too many states.
    private const int LongestLimit = 5_000;
    private const string WhiteSpace = " \t\n\r\v\f";

    /// <summary>Whether every text of a schema matches some patterns; null if undecided.</summary>
    public static bool? AreAllIn(SchemaView view, IReadOnlyList<string> patterns, CancellationToken cancellationToken) =>
        AreAllIn(view, factory => patterns.Select(pattern => EcmaRegexParser.Parse(pattern, factory)), cancellationToken) is { } result
            ? result.IsIncluded == false && !IsConfirmed(result.Witness!, view, patterns) ? null : result.IsIncluded
            : null;

    /// <summary>Whether every text of a schema is one of some values; null if undecided.</summary>
    public static bool? AreAllIn(SchemaView view, IEnumerable<SpecNode> values, CancellationToken cancellationToken) =>
        AreAllIn(view, factory => [Choice(values, factory)], cancellationToken)?.IsIncluded;

    /// <summary>Whether every text of a schema has a length; null if undecided.</summary>
    public static bool? AreAllOfLength(SchemaView view, decimal least, decimal? most, CancellationToken cancellationToken) =>
        least > LongestLimit || most > LongestLimit
            ? null
            : AreAllIn(view, factory => [OfLength(factory, (int)least, (int?)most)], cancellationToken)?.IsIncluded;

    /// <summary>Whether a schema has every text of one line that matches a pattern. False if undecided.</summary>
    public static bool HasAllLines(SchemaView view, string pattern, CancellationToken cancellationToken)
    {
        var factory = new RegexFactory();
        var (nodes, isExact) = Constraints(view, factory);
        return isExact
            && (view.Types & SchemaTypes.String) != SchemaTypes.None
            && view.Unions.Count == 0
            && !view.Nots.Any()
            && !view.Conditions.Any()
            && EcmaRegexParser.Parse(pattern, factory) is { } some
            && EcmaRegexParser.Parse("^.*$", factory) is { } line
            && nodes.TrueForAll(all => Includes([some, line], all, factory, cancellationToken).IsIncluded == true);
    }

    /// <summary>Whether a schema has no text. False if undecided.</summary>
    public static bool IsEmpty(SchemaView view, CancellationToken cancellationToken)
    {
        // One constraint alone leaves something, and most schemas have one at most.
        var hasLength = view.MinLength is not null || view.MaxLength is not null;
        if (view.Patterns.Count + view.Formats.Count + (hasLength ? 1 : 0) + (view.Enum is null ? 0 : 1) < 2)
            return false;
        var factory = new RegexFactory();
        var (nodes, _) = Constraints(view, factory);
        return nodes.Count > 1 && Includes(nodes, factory.Impossible, factory, cancellationToken).IsIncluded == true;
    }

    /// <summary>Whether no text is in both schemas. False if undecided.</summary>
    public static bool AreDisjoint(SchemaView one, SchemaView other)
    {
        var factory = new RegexFactory();
        var (first, second) = (Constraints(one, factory), Constraints(other, factory));
        return first.Nodes.Count > 0
            && second.Nodes.Count > 0
            && Includes([.. first.Nodes, .. second.Nodes], factory.Impossible, factory, CancellationToken.None).IsIncluded == true;
    }

    private static InclusionResult? AreAllIn(
        SchemaView view, Func<RegexFactory, IEnumerable<RegexNode?>> wanted, CancellationToken cancellationToken)
    {
        var factory = new RegexFactory();
        var (given, isExact) = Constraints(view, factory);
        var all = wanted(factory).ToList();
        if (all.Contains(null))
            return null;
        if (given.Count == 0)
            given = [factory.Repeat(factory.One(CharSet.All), 0, RegexFactory.Unbounded)];
        var result = InclusionResult.All(all.Select(node => Includes(given, node!, factory, cancellationToken)));
        return result.IsIncluded == false && !isExact ? null : result;
    }

    private static InclusionResult Includes(
        IReadOnlyList<RegexNode> some, RegexNode all, RegexFactory factory, CancellationToken cancellationToken) => Inclusion.Of(
            [.. some.Select(node => new Language(node, WhiteSpaceRule.Preserve))], new Language(all, WhiteSpaceRule.Preserve), factory,
            WhiteSpace, cancellationToken);

    /// <summary>The languages that have every text of a schema. They are exact if no other text is in all of them.</summary>
    public static (List<RegexNode> Nodes, bool IsExact) Constraints(SchemaView view, RegexFactory factory)
    {
        var nodes = new List<RegexNode>();
        var isExact = true;
        foreach (var pattern in view.Patterns)
            Add(EcmaRegexParser.Parse(pattern, factory));
        foreach (var format in view.Formats)
        {
            if (Formats.Pattern(format) is { } pattern)
                Add(EcmaRegexParser.Parse(pattern, factory));
            isExact &= !Formats.IsKnown(format) || Formats.IsHint(format) || Formats.IsExact(format);
        }

        if (view.Enum is { } values)
            Add(Choice(values.Values, factory));
        if (view.MinLength is not null || view.MaxLength is not null)
        {
            var isLong = view.MinLength > LongestLimit || view.MaxLength > LongestLimit;
            Add(isLong ? null : OfLength(factory, (int)(view.MinLength ?? 0), (int?)view.MaxLength));
        }

        return (nodes, isExact);

        void Add(RegexNode? node)
        {
            isExact &= node is not null;
            if (node is not null)
                nodes.Add(node);
        }
    }

    private static RegexNode Choice(IEnumerable<SpecNode> values, RegexFactory factory) => factory.Choice(
        values.OfType<SpecScalar>().Where(value => value.Kind == SpecKind.Text).Select(value => factory.Literal(value.Value)));

    private static RegexNode OfLength(RegexFactory factory, int least, int? most) =>
        factory.Repeat(factory.One(CharSet.All), least, most ?? RegexFactory.Unbounded);

    // A text counts as rejected only if both interpretations of a pattern reject it.
    private static bool IsConfirmed(string text, SchemaView view, IReadOnlyList<string> all) =>
        view.Patterns.All(pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), text) == true)
        && all.Any(pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), text) == false);
}
