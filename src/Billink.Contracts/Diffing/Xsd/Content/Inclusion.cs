namespace Billink.Contracts.Diffing.Xsd.Content;

/// <summary>Whether every content of one model is content of another.</summary>
/// <param name="Verdict">Null where it takes too long to know.</param>
/// <param name="Witness">Where it isn't so: the elements, in order, up to the first one that only the first model takes, or where only it may end.</param>
internal sealed record Inclusion(bool? Verdict, IReadOnlyList<Name> Witness)
{
    private const int MostPairs = 4_000;

    private static readonly Inclusion Yes = new(true, []);

    private static readonly Inclusion Unknown = new(null, []);

    /// <summary>Walks both automata side by side, shortest contents first.</summary>
    public static Inclusion Of(ContentNode some, ContentGrammar someGrammar, ContentNode all, ContentGrammar allGrammar, CancellationToken cancellationToken)
    {
        if (Unordered(some) is { } someOfAll && Unordered(all) is { } others)
            return OfUnordered(someOfAll, some.IsOptional, others, all.IsOptional);

        if (IsPlainlyIn(some, all))
            return Yes;
        var alphabet = some.Slots.Concat(all.Slots).SelectMany(slot => slot.Names).Distinct().ToList();
        var seen = new Dictionary<(int, int), (int From, Name By)>();
        var pairs = new List<(ContentNode Some, ContentNode All)>();
        Meet(some, all, -1, default);
        for (var i = 0; i < pairs.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pairs.Count > MostPairs)
                return Unknown;
            var (left, right) = pairs[i];
            if (left.IsOptional && !right.IsOptional)
                return new Inclusion(false, WayTo(i));
            foreach (var name in alphabet)
            {
                var (leftBinding, leftRest) = someGrammar.After(left, name);
                if (leftRest == someGrammar.Impossible)
                    continue;
                var (rightBinding, rightRest) = allGrammar.After(right, name);
                var mayDiffer = leftBinding!.Declaration is null && rightBinding?.Declaration is not null;
                if (rightRest == allGrammar.Impossible || mayDiffer)
                    return new Inclusion(false, [.. WayTo(i), name]);
                Meet(leftRest, rightRest, i, name);
            }
        }

        return Yes;

        void Meet(ContentNode left, ContentNode right, int from, Name by)
        {
            if (seen.TryAdd((left.Id, right.Id), (from, by)))
                pairs.Add((left, right));
        }

        IReadOnlyList<Name> WayTo(int index)
        {
            var way = new List<Name>();
            while (index > 0)
            {
                var (from, by) = seen[(pairs[index].Some.Id, pairs[index].All.Id)];
                way.Add(by);
                index = from;
            }

            way.Reverse();
            return way;
        }
    }

    // xs:all has as many states as its elements have subsets; two of them are compared by their elements alone.
    private static IReadOnlyList<ContentNode>? Unordered(ContentNode node) => node.Kind switch
    {
        ContentKind.All => node.Children,
        ContentKind.Repeat when node.Most == 1 => Unordered(node.Children[0]),
        ContentKind.Nothing => [],
        _ when NameOf(node) is not null => [node],
        _ => null,
    };

    private static Inclusion OfUnordered(IReadOnlyList<ContentNode> some, bool someMayBeEmpty, IReadOnlyList<ContentNode> all, bool allMayBeEmpty)
    {
        if (someMayBeEmpty && !allMayBeEmpty)
            return new Inclusion(false, []);
        var theirs = all.ToDictionary(node => NameOf(node)!.Value);
        var ours = some.ToDictionary(node => NameOf(node)!.Value);
        foreach (var name in ours.Keys)
        {
            if (!theirs.ContainsKey(name))
                return new Inclusion(false, [name]);
        }

        // Only a content with an element in it can miss another one.
        foreach (var (name, node) in theirs)
        {
            var isOurs = ours.TryGetValue(name, out var own);
            if (!node.IsOptional && (!isOurs || own!.IsOptional) && ours.Keys.Any(other => other != name))
                return new Inclusion(false, [.. ours.Keys.Where(other => other != name).Take(1)]);
        }

        return Yes;
    }

    // Part by part: what most changes leave as it was, however often it may come.
    private static bool IsPlainlyIn(ContentNode some, ContentNode all) => some.Kind == all.Kind && some.Kind switch
    {
        ContentKind.One => some.Slot is ElementSlot ours && all.Slot is ElementSlot theirs && ours.Name == theirs.Name,
        ContentKind.Choice => some.Children.All(part => all.Children.Any(other => IsPlainlyIn(part, other))),
        ContentKind.Repeat => some.Least >= all.Least && some.Most <= all.Most && IsPlainlyIn(some.Children[0], all.Children[0]),
        _ => some.Children.Count == all.Children.Count && some.Children.Zip(all.Children).All(pair => IsPlainlyIn(pair.First, pair.Second)),
    };

    private static Name? NameOf(ContentNode node) => node.Kind switch
    {
        ContentKind.One when node.Slot is ElementSlot element => element.Name,
        ContentKind.Repeat when node.Most == 1 => NameOf(node.Children[0]),
        _ => null,
    };
}
