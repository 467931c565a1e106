namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>
/// Creates content models and their derivatives by an element (Brzozowski). They form an automaton whose states are created on demand, so a
/// maximum of a million occurrences costs nothing until a comparison counts that far.
/// </summary>
internal sealed class ContentGrammar
{
    private const int MostWork = 1_000_000;

    private readonly Dictionary<string, ContentNode> known = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> slotIds = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int Node, ElementName Name), (Binding? Binding, ContentNode Left)> derived = [];

    public ContentGrammar()
    {
        Nothing = Make(ContentKind.Nothing, []);
        Impossible = Make(ContentKind.Impossible, []);
    }

    public ContentNode Nothing { get; }

    public ContentNode Impossible { get; }

    /// <summary>The number of combined parts so far: the cost of a comparison, independent of the machine.</summary>
    public int Work { get; private set; }

    /// <summary>Whether the models are too large to continue.</summary>
    public bool IsExhausted => Work > MostWork;

    public ContentNode One(Particle slot) => Make(ContentKind.One, [], slot);

    /// <summary>Combines two parts at a time, from the right, so that each derivative is created once.</summary>
    public ContentNode Sequence(IReadOnlyList<ContentNode> parts)
    {
        if (parts.Contains(Impossible))
            return Impossible;
        var result = Nothing;
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (result == Nothing)
                result = parts[i];
            else if (parts[i] != Nothing)
                result = parts[i].Spine.Reverse().Aggregate(result, (rest, part) => Make(ContentKind.Sequence, [part, rest]));
        }

        return result;
    }

    public ContentNode Choice(IEnumerable<ContentNode> parts)
    {
        var kept = parts.SelectMany(part => part.Kind == ContentKind.Choice ? part.Children : [part])
            .Where(part => part != Impossible).DistinctBy(part => part.Id).ToList();
        if (kept.Count > 1)
            kept = [.. Merged(kept).OrderBy(part => part.Id)];
        return kept.Count switch
        {
            0 => Impossible,
            1 => kept[0],
            _ => Make(ContentKind.Choice, kept),
        };
    }

    public ContentNode All(IReadOnlyList<ContentNode> parts) => parts.Contains(Impossible) ? Impossible : parts.Count switch
    {
        0 => Nothing,
        1 => parts[0],
        _ => Make(ContentKind.All, parts),
    };

    public ContentNode Repeat(ContentNode part, int least, int most)
    {
        if (most == 0 || part == Nothing)
            return Nothing;
        if (part == Impossible)
            return least == 0 ? Nothing : Impossible;
        if (part.IsOptional)
            least = 0;
        return (least, most) switch
        {
            (1, 1) => part,
            (0, 1) when part.IsOptional => part,
            _ => Make(ContentKind.Repeat, [part], least: least, most: most),
        };
    }

    /// <summary>
    /// The binding of a next element with this name, and the rest of the model; <see cref="Impossible"/> if it isn't allowed.
    /// </summary>
    public (Binding? Binding, ContentNode Left) After(ContentNode node, ElementName name)
    {
        if (!derived.TryGetValue((node.Id, name), out var result))
            derived[(node.Id, name)] = result = Derive(node, name);
        return result;
    }

    private (Binding? Binding, ContentNode Left) Derive(ContentNode node, ElementName name)
    {
        switch (node.Kind)
        {
            case ContentKind.One:
                return node.Particle.Match(name) is { } match ? (match, Nothing) : (null, Impossible);

            case ContentKind.Sequence:
                return AfterSequence(node, name);

            case ContentKind.Choice:
                var options = node.Children.Select(child => After(child, name)).ToList();
                var bound = options.Select(option => option.Binding).FirstOrDefault(found => found is not null);
                return (bound, Choice(options.Select(option => option.Left)));

            case ContentKind.Repeat:
                var (one, remainder) = After(node.Children[0], name);
                var most = node.Most == ContentNode.Unbounded ? node.Most : node.Most - 1;
                return remainder == Impossible
                    ? (null, Impossible)
                    : (one, Sequence([remainder, Repeat(node.Children[0], Math.Max(node.Least - 1, 0), most)]));

            case ContentKind.All:
                for (var i = 0; i < node.Children.Count; i++)
                {
                    var (found, left) = After(node.Children[i], name);
                    if (left != Impossible)
                        return (found, All([.. node.Children.Where((_, index) => index != i)]));
                }

                return (null, Impossible);

            default:
                return (null, Impossible);
        }
    }

    // A loop instead of recursion, because a sequence can have thousands of optional parts.
    private (Binding? Binding, ContentNode Left) AfterSequence(ContentNode node, ElementName name)
    {
        Binding? binding = null;
        var options = new List<ContentNode>();
        for (var current = node; ; current = current.Children[1])
        {
            Work++;
            var isLast = current.Kind != ContentKind.Sequence;
            var part = isLast ? current : current.Children[0];
            var (found, rest) = After(part, name);
            binding ??= found;
            if (rest != Impossible)
                options.Add(isLast ? rest : Sequence([rest, current.Children[1]]));
            if (isLast || !part.IsOptional)
                return (binding, Choice(options));
        }
    }

    // Merges equal beginnings, and removes "up to 4 times" beside "up to 5 times". Otherwise, every count would be
    // a separate part.
    private IEnumerable<ContentNode> Merged(List<ContentNode> options)
    {
        foreach (var same in options.GroupBy(FirstPart).Select(group => group.ToList()))
        {
            var sequences = same.Where(option => option.Kind == ContentKind.Sequence).ToList();
            if (sequences.Count > 1)
                yield return Sequence([sequences[0].Children[0], Choice(sequences.Select(option => option.Children[1]))]);
            else if (sequences.Count == 1)
                yield return sequences[0];
            var repeats = same.Where(option => option.Kind == ContentKind.Repeat).OrderBy(option => option.Least).ToList();
            for (var i = 0; i < repeats.Count; i++)
            {
                var (least, most) = (repeats[i].Least, repeats[i].Most);
                for (; i + 1 < repeats.Count && repeats[i + 1].Least - 1 <= most; i++)
                    most = Math.Max(most, repeats[i + 1].Most);
                yield return Repeat(repeats[i].Children[0], least, most);
            }

            foreach (var other in same.Where(option => option.Kind is not (ContentKind.Sequence or ContentKind.Repeat)))
                yield return other;
        }
    }

    private static int FirstPart(ContentNode node) =>
        node.Kind is ContentKind.Sequence or ContentKind.Repeat ? node.Children[0].Id : -1 - node.Id;

    private ContentNode Make(ContentKind kind, IReadOnlyList<ContentNode> children, Particle? slot = null, int least = 1, int most = 1)
    {
        Work += 1 + children.Count;
        var key = $"{(int)kind}:{(slot is null ? 0 : IdOf(slot))}:{least}:{most}:{string.Join(',', children.Select(child => child.Id))}";
        if (!known.TryGetValue(key, out var node))
            known[key] = node = new ContentNode(known.Count, kind, children, slot, least, most);
        return node;
    }

    // The automaton doesn't distinguish two places with the same declaration.
    private int IdOf(Particle slot)
    {
        object same = slot is ElementParticle element ? element.Declaration : slot;
        if (!slotIds.TryGetValue(same, out var id))
            slotIds[same] = id = slotIds.Count + 1;
        return id;
    }
}
