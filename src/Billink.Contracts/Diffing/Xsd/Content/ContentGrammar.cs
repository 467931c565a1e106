using System.Runtime.CompilerServices;

namespace Billink.Contracts.Diffing.Xsd.Content;

/// <summary>
/// Makes content models, and says what is left of one after an element (Brzozowski's derivative): an automaton whose states are made when they are
/// met, so that an occurrence of a million costs nothing before somebody counts that far.
/// </summary>
internal sealed class ContentGrammar
{
    private readonly Dictionary<string, ContentNode> known = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Slot, StrongBox<int>> slotIds = [];
    private readonly Dictionary<(int Node, Name Name), (Binding? Binding, ContentNode Left)> derived = [];
    private int slotCount;

    public ContentGrammar()
    {
        Nothing = Make(ContentKind.Nothing, []);
        Impossible = Make(ContentKind.Impossible, []);
    }

    public ContentNode Nothing { get; }

    public ContentNode Impossible { get; }

    public ContentNode One(Slot slot) => Make(ContentKind.One, [], slot);

    public ContentNode Sequence(IEnumerable<ContentNode> parts)
    {
        var kept = parts.Where(part => part != Nothing).ToList();
        if (kept.Contains(Impossible))
            return Impossible;
        // Two at a time, from the right: what is left after an element is then made once.
        var result = Nothing;
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            foreach (var part in Flat(kept[i], ContentKind.Sequence).Reverse())
                result = result == Nothing ? part : Make(ContentKind.Sequence, [part, result]);
        }

        return result;
    }

    public ContentNode Choice(IEnumerable<ContentNode> parts)
    {
        var kept = parts.SelectMany(part => Flat(part, ContentKind.Choice)).Where(part => part != Impossible).DistinctBy(part => part.Id).OrderBy(part => part.Id).ToList();
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

    /// <summary>What an element of that name is held to as the next one, and what may follow it; <see cref="Impossible"/> where it may not come.</summary>
    public (Binding? Binding, ContentNode Left) After(ContentNode node, Name name)
    {
        if (!derived.TryGetValue((node.Id, name), out var result))
            derived[(node.Id, name)] = result = Derive(node, name);
        return result;
    }

    private (Binding? Binding, ContentNode Left) Derive(ContentNode node, Name name)
    {
        switch (node.Kind)
        {
            case ContentKind.One:
                return node.Slot.Match(name) is { } match ? (match, Nothing) : (null, Impossible);

            case ContentKind.Sequence:
                var (first, rest) = After(node.Children[0], name);
                var taken = rest == Impossible ? Impossible : Sequence([rest, node.Children[1]]);
                if (!node.Children[0].IsOptional)
                    return (first, taken);
                var (second, skipped) = After(node.Children[1], name);
                return (first ?? second, Choice([taken, skipped]));

            case ContentKind.Choice:
                var options = node.Children.Select(child => After(child, name)).ToList();
                return (options.Select(option => option.Binding).FirstOrDefault(binding => binding is not null), Choice(options.Select(option => option.Left)));

            case ContentKind.Repeat:
                var (one, remainder) = After(node.Children[0], name);
                return remainder == Impossible
                    ? (null, Impossible)
                    : (one, Sequence([remainder, Repeat(node.Children[0], Math.Max(node.Least - 1, 0), node.Most == ContentNode.Unbounded ? node.Most : node.Most - 1)]));

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

    private static IEnumerable<ContentNode> Flat(ContentNode node, ContentKind kind) =>
        node.Kind == kind ? node.Children.SelectMany(child => Flat(child, kind)) : [node];

    private ContentNode Make(ContentKind kind, IReadOnlyList<ContentNode> children, Slot? slot = null, int least = 1, int most = 1)
    {
        var key = $"{(int)kind}:{(slot is null ? 0 : IdOf(slot))}:{least}:{most}:{string.Join(',', children.Select(child => child.Id))}";
        if (!known.TryGetValue(key, out var node))
            known[key] = node = new ContentNode(known.Count, kind, children, slot, least, most);
        return node;
    }

    // Two places for the same declaration are the same place to an automaton.
    private int IdOf(Slot slot)
    {
        if (slot is ElementSlot element && declarations.TryGetValue(element.Declaration, out var same))
            return same;
        var id = slotIds.GetValue(slot, _ => new StrongBox<int>(++slotCount)).Value;
        if (slot is ElementSlot { Declaration: var declaration })
            declarations[declaration] = id;
        return id;
    }

    private readonly Dictionary<System.Xml.Schema.XmlSchemaElement, int> declarations = [];
}
