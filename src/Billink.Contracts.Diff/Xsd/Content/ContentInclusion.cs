namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>Whether one content model is included in another one.</summary>
/// <param name="IsIncluded">Null if it takes too many steps.</param>
/// <param name="Witness">
/// If it isn't included: the elements, in order, up to the first one that only the first model allows, or after which only that model can
/// end.
/// </param>
internal sealed record ContentInclusion(bool? IsIncluded, IReadOnlyList<ElementName> Witness)
{
    private const int MostPairs = 4_000;

    private static readonly ContentInclusion Yes = new(true, []);

    private static readonly ContentInclusion Unknown = new(null, []);

    /// <summary>Walks both automata side by side, shortest contents first.</summary>
    public static ContentInclusion Of(ContentModel some, ContentModel all, CancellationToken cancellationToken)
    {
        if (Unordered(some.Root) is { } someOfAll && Unordered(all.Root) is { } others)
            return OfUnordered(someOfAll, some.Root.IsOptional, others, all.Root.IsOptional);
        if (all.Root.Kind == ContentKind.All && IsCountedIn(some, all))
            return Yes;

        var plain = new StructuralInclusion();
        var (start, left0, right0) = WithoutCommonStart(some.Root, all.Root, plain);
        var hasWildcards = some.Root.Slots.Concat(all.Root.Slots).Any(slot => slot is WildcardParticle);
        var seen = new Dictionary<(int, int), (int From, ElementName By)>();
        var pairs = new List<(ContentNode Some, ContentNode All)>();
        Meet(left0, right0, -1, default);
        for (var i = 0; i < pairs.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (pairs.Count > MostPairs || some.Grammar.IsExhausted || all.Grammar.IsExhausted)
                return Unknown;
            var (left, right) = pairs[i];
            if (plain.IsIn(left, right))
                continue;
            if (left.IsOptional && !right.IsOptional)
                return new ContentInclusion(false, WayTo(i));
            // A wildcard allows names that only the other model distinguishes.
            var first = hasWildcards ? left.FirstSlots.Concat(right.FirstSlots) : left.FirstSlots;
            foreach (var name in first.SelectMany(slot => slot.Names).Distinct())
            {
                var (leftBinding, leftRest) = some.Grammar.After(left, name);
                if (leftRest == some.Grammar.Impossible)
                    continue;
                var (rightBinding, rightRest) = all.Grammar.After(right, name);
                if (rightRest == all.Grammar.Impossible || leftBinding!.IsLooserThan(rightBinding!))
                    return new ContentInclusion(false, [.. WayTo(i), name]);
                Meet(leftRest, rightRest, i, name);
            }
        }

        return Yes;

        void Meet(ContentNode left, ContentNode right, int from, ElementName by)
        {
            if (seen.TryAdd((left.Id, right.Id), (from, by)))
                pairs.Add((left, right));
        }

        IReadOnlyList<ElementName> WayTo(int index)
        {
            var way = new List<ElementName>();
            while (index > 0)
            {
                var (from, by) = seen[(pairs[index].Some.Id, pairs[index].All.Id)];
                way.Add(by);
                index = from;
            }

            way.Reverse();
            return [.. start.SelectMany(part => part.Shortest()), .. way];
        }
    }

    // A common beginning can be skipped, because content models are deterministic. Otherwise, a change after many optional elements would
    // have to be searched after every combination of them.
    private static (List<ContentNode> Start, ContentNode Some, ContentNode All) WithoutCommonStart(
        ContentNode some, ContentNode all, StructuralInclusion plain)
    {
        var start = new List<ContentNode>();
        var reverse = new StructuralInclusion();
        while (some.Kind == ContentKind.Sequence && all.Kind == ContentKind.Sequence
            && plain.IsIn(some.Children[0], all.Children[0]) && reverse.IsIn(all.Children[0], some.Children[0]))
        {
            start.Add(some.Children[0]);
            (some, all) = (some.Children[1], all.Children[1]);
        }

        return (start, some, all);
    }

    // The states of xs:all are the subsets of its elements, so two xs:all are compared by their elements only.
    private static IReadOnlyList<ContentNode>? Unordered(ContentNode node) => node.Kind switch
    {
        ContentKind.All => node.Children.All(child => NameOf(child) is not null) ? node.Children : null,
        ContentKind.Repeat when node.Most == 1 => Unordered(node.Children[0]),
        ContentKind.Nothing => [],
        _ when NameOf(node) is not null => [node],
        _ => null,
    };

    // If the order is free, only counts matter.
    private static bool IsCountedIn(ContentModel some, ContentModel all) =>
        all.Root.Children.All(child => NameOf(child) is not null)
        && some.Root.Slots.All(slot => slot is ElementParticle)
        && some.Names.Union(all.Names).All(name => some.Count(name).IsIn(all.Count(name)));

    private static ContentInclusion OfUnordered(
        IReadOnlyList<ContentNode> some, bool someMayBeEmpty, IReadOnlyList<ContentNode> all, bool allMayBeEmpty)
    {
        if (someMayBeEmpty && !allMayBeEmpty)
            return new ContentInclusion(false, []);
        var theirs = all.ToDictionary(node => NameOf(node)!.Value);
        var ours = some.ToDictionary(node => NameOf(node)!.Value);
        foreach (var name in ours.Keys)
        {
            if (!theirs.ContainsKey(name))
                return new ContentInclusion(false, [name]);
        }

        // Only a content with an element can lack another element.
        foreach (var (name, node) in theirs)
        {
            var isOurs = ours.TryGetValue(name, out var own);
            if (!node.IsOptional && (!isOurs || own!.IsOptional) && ours.Keys.Any(other => other != name))
                return new ContentInclusion(false, [.. ours.Keys.Where(other => other != name).Take(1)]);
        }

        return Yes;
    }

    private static ElementName? NameOf(ContentNode node) => node.Kind switch
    {
        ContentKind.One when node.Particle is ElementParticle element => element.Name,
        ContentKind.Repeat when node.Most == 1 => NameOf(node.Children[0]),
        _ => null,
    };
}
