using System.Globalization;
using Billink.Contracts.Diff.Languages;
using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares values as the texts that are sent for them, as in a path, a query, a header or a form.</summary>
internal static class PlacedTexts
{
    private const SchemaTypes Scalars = SchemaTypes.Boolean | SchemaTypes.Number | SchemaTypes.String;
    private const int MostListed = 500;
    private const string WhiteSpace = " \t\n\r\v\f";

    /// <summary>What a change does to the set of texts.</summary>
    /// <param name="before">The old schema.</param>
    /// <param name="now">The new schema.</param>
    /// <param name="oldSeparator">The character between the elements of an old list; null if a list isn't one text.</param>
    /// <param name="newSeparator">The same for a new list.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// The possible effect, and the part of it that isn't decided; null if a schema has other values than scalars and lists of them.
    /// </returns>
    public static (Effect Effect, Effect Undecided)? Compare(
        SchemaView before, SchemaView now, char? oldSeparator, char? newSeparator, CancellationToken cancellationToken)
    {
        if (!IsText(before, oldSeparator) || !IsText(now, newSeparator))
            return null;
        var kept = IsIn(before, now, oldSeparator, newSeparator, cancellationToken);
        var known = IsIn(now, before, newSeparator, oldSeparator, cancellationToken);
        var effect = (kept == true ? Effect.None : Effect.Narrows) | (known == true ? Effect.None : Effect.Widens);
        return (effect, (kept is null ? Effect.Narrows : Effect.None) | (known is null ? Effect.Widens : Effect.None));
    }

    private static bool IsText(SchemaView view, char? separator)
    {
        var types = view.WrittenTypes & ~SchemaTypes.Null;
        if (types == SchemaTypes.None || view.Unions.Count > 0 || view.Nots.Any())
            return false;
        return (types & ~Scalars) == SchemaTypes.None
            || (separator is not null && types == SchemaTypes.Array && view.Items is { } items && IsText(items, separator: null));
    }

    private static bool? IsIn(
        SchemaView some, SchemaView all, char? someSeparator, char? allSeparator, CancellationToken cancellationToken)
    {
        var factory = new RegexFactory();
        var (parts, others) = (Texts.Of(some, someSeparator, factory), Texts.Of(all, allSeparator, factory));
        // A union of intersections is included if each of its parts is included in each combination of constraints.
        var results = from part in parts
                      from combination in Combinations(others, factory)
                      select Inclusion.Of(
                          [.. part.Constraints.Select(node => new Language(node, WhiteSpaceRule.Preserve))],
                          new Language(combination, WhiteSpaceRule.Preserve), factory, WhiteSpace, cancellationToken);
        var result = InclusionResult.All(results);
        return result.IsIncluded == true && others.Exists(other => !other.IsExact) ? null : result.IsIncluded;
    }

    private static IEnumerable<RegexNode> Combinations(IReadOnlyList<Texts> texts, RegexFactory factory) => texts
        .Aggregate(
            (IEnumerable<IReadOnlyList<RegexNode>>)[[]],
            (all, part) => all.SelectMany(_ => part.Constraints, (chosen, node) => (IReadOnlyList<RegexNode>)[.. chosen, node]))
        .Select(factory.Choice);

    /// <summary>The texts of one type: those that meet all constraints.</summary>
    private sealed record Texts(IReadOnlyList<RegexNode> Constraints, bool IsExact)
    {
        public static List<Texts> Of(SchemaView view, char? separator, RegexFactory factory)
        {
            if ((view.WrittenTypes & SchemaTypes.Array) != SchemaTypes.None)
                return [OfList(view, separator!.Value, factory)];
            var all = new List<Texts>();
            if (Has(SchemaTypes.Boolean))
                all.Add(new([Listed(SchemaTypes.Boolean) ?? factory.Choice([factory.Literal("true"), factory.Literal("false")])], true));
            if (Has(SchemaTypes.Number))
                all.Add(Listed(SchemaTypes.Number) is { } numbers ? new Texts([numbers], true) : OfNumber(view, factory));
            if (Has(SchemaTypes.String))
                all.Add(OfText(view, factory));
            return all;

            bool Has(SchemaTypes type) => (view.WrittenTypes & type) != SchemaTypes.None;

            RegexNode? Listed(SchemaTypes type) => view.Enum is { } values
                ? factory.Choice(values.Values.OfType<SpecScalar>()
                    .Where(value => (InstanceTypes.Of(value) & type) != SchemaTypes.None)
                    .Select(value => factory.Literal(value.Kind == SpecKind.Text ? value.Value : SpecText.Canonical(value))))
                : null;
        }

        private static Texts OfList(SchemaView view, char separator, RegexFactory factory)
        {
            var items = Of(view.Items!, null, factory);
            var isSimple = items.TrueForAll(item => item.Constraints.Count == 1 && item.IsExact)
                && !view.UniqueItems
                && !view.Contains.Any()
                && view is { Enum: null, PrefixCount: 0 }
                && !view.Conditions.Any()
                && !(view.MinItems > MostListed);
            var one = factory.Choice(items.Select(item => item.Constraints[0]));
            var least = (int)Math.Clamp(view.MinItems ?? 1, 1, MostListed);
            var most = view.MaxItems is { } limit && limit <= MostListed ? (int)limit : RegexFactory.Unbounded;
            if (most == 0)
                return new Texts([factory.Impossible], true);
            var more = factory.Sequence([factory.Literal(separator.ToString()), one]);
            var rest = factory.Repeat(more, least - 1, most == RegexFactory.Unbounded ? most : most - 1);
            return new Texts([factory.Sequence([one, rest])], isSimple && (view.MaxItems is null || most != RegexFactory.Unbounded));
        }

        private static Texts OfText(SchemaView view, RegexFactory factory)
        {
            var (nodes, isExact) = TextSets.Constraints(view, factory);
            return nodes.Count > 0
                ? new Texts(nodes, isExact)
                : new Texts([factory.Repeat(factory.One(CharSet.All), 0, RegexFactory.Unbounded)], isExact);
        }

        private static Texts OfNumber(SchemaView view, RegexFactory factory)
        {
            var ranges = view.Formats.Select(Formats.Range).OfType<(decimal Minimum, decimal Maximum)>().ToList();
            var isWhole = (view.WrittenTypes & SchemaTypes.Fraction) == SchemaTypes.None;
            var (least, most) = (view.Minimum?.Value, view.Maximum?.Value);
            if (isWhole && most - least <= MostListed)
                return new Texts([factory.Choice(Listed(view, least!.Value, most!.Value).Select(factory.Literal))], true);
            var sign = least >= 0 ? "" : "-?";
            var isExact = view.MultipleOf.Count == 0 && ranges.Count == 0 && most is null
                && view.Minimum is null or { Value: 0, Exclusive: false };
            var digits = Digits(least, most);
            var pattern = $"^{sign}(?:0|[1-9][0-9]{digits}){(isWhole ? "" : "(?:[.][0-9]+)?(?:[eE][+-]?[0-9]+)?")}$";
            return new Texts([EcmaRegexParser.Parse(pattern, factory)!], isExact);
        }

        private static string Digits(decimal? least, decimal? most) => least is { } low && most is { } high
            ? $"{{0,{Math.Max(Math.Abs(low), Math.Abs(high)).ToString("0", CultureInfo.InvariantCulture).Length - 1}}}"
            : "*";

        private static IEnumerable<string> Listed(SchemaView view, decimal least, decimal most)
        {
            for (var number = least; number <= most; number++)
            {
                if (view.MultipleOf.All(step => number % step == 0))
                    yield return SpecScalar.Of(number).Value;
            }
        }
    }
}
