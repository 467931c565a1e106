namespace Billink.Contracts.Diff.Languages;

/// <summary>Makes regular expressions, and says what is left of one after a character.</summary>
internal sealed class TextGrammar
{
    public const int Unbounded = int.MaxValue;

    private const int MostWork = 2_000_000;

    private readonly Dictionary<string, TextNode> known = new(StringComparer.Ordinal);
    private readonly Dictionary<CharSet, int> setIds = [];
    private readonly Dictionary<char, CharSet> single = [];
    private readonly Dictionary<(int Node, char Character), TextNode> derived = [];
    private int work;

    public TextGrammar()
    {
        Nothing = Make(TextKind.Nothing, []);
        Impossible = Make(TextKind.Impossible, []);
    }

    public TextNode Nothing { get; }

    public TextNode Impossible { get; }

    /// <summary>Whether expressions have become so large that it is better to give up.</summary>
    public bool IsExhausted => work > MostWork;

    public TextNode One(CharSet set) => Make(TextKind.One, [], set);

    public TextNode Literal(string text) => Sequence(text.Select(c => One(OfChar(c))));

    public TextNode Sequence(IEnumerable<TextNode> parts)
    {
        var result = Nothing;
        foreach (var part in parts.Reverse())
        {
            if (part == Impossible || result == Impossible)
                return Impossible;
            if (part.Kind == TextKind.Sequence)
                result = Sequence([part.Children[0], Sequence([part.Children[1], result])]);
            else if (part != Nothing)
                result = result == Nothing ? part : Make(TextKind.Sequence, [part, result]);
        }

        return result;
    }

    public TextNode Choice(IEnumerable<TextNode> parts)
    {
        var kept = parts.SelectMany(part => part.Kind == TextKind.Choice ? part.Children : [part])
            .Where(part => part != Impossible).DistinctBy(part => part.Id).OrderBy(part => part.Id).ToList();
        return kept.Count switch
        {
            0 => Impossible,
            1 => kept[0],
            _ => Make(TextKind.Choice, kept),
        };
    }

    public TextNode Repeat(TextNode part, int least, int most)
    {
        if (most == 0 || part == Nothing)
            return Nothing;
        if (part == Impossible)
            return least == 0 ? Nothing : Impossible;
        return (least, most) == (1, 1) ? part : Make(TextKind.Repeat, [part], least: part.IsOptional ? 0 : least, most: most);
    }

    public TextNode After(TextNode node, char character)
    {
        if (!derived.TryGetValue((node.Id, character), out var result))
            derived[(node.Id, character)] = result = Derive(node, character);
        return result;
    }

    private TextNode Derive(TextNode node, char character)
    {
        switch (node.Kind)
        {
            case TextKind.One:
                return node.Set!.Contains(character) ? Nothing : Impossible;
            case TextKind.Sequence:
                var taken = Sequence([After(node.Children[0], character), node.Children[1]]);
                return node.Children[0].IsOptional ? Choice([taken, After(node.Children[1], character)]) : taken;
            case TextKind.Choice:
                return Choice(node.Children.Select(child => After(child, character)));
            case TextKind.Repeat:
                var more = Repeat(node.Children[0], Math.Max(node.Least - 1, 0), node.Most == Unbounded ? Unbounded : node.Most - 1);
                return Sequence([After(node.Children[0], character), more]);
            default:
                return Impossible;
        }
    }

    private CharSet OfChar(char c) => single.TryGetValue(c, out var set) ? set : single[c] = CharSet.Of(c);

    private TextNode Make(TextKind kind, List<TextNode> children, CharSet? set = null, int least = 1, int most = 1)
    {
        work += 1 + children.Count;
        var setId = 0;
        if (set is not null && !setIds.TryGetValue(set, out setId))
            setIds[set] = setId = setIds.Count + 1;
        var key = $"{(int)kind}:{setId}:{least}:{most}:{string.Join(',', children.Select(child => child.Id))}";
        if (!known.TryGetValue(key, out var node))
            known[key] = node = new TextNode(known.Count, kind, children, set, least, most);
        return node;
    }
}
