namespace Billink.Contracts.Diff.Languages;

/// <summary>Creates regular expressions, and their derivatives by a character.</summary>
internal sealed class RegexFactory
{
    public const int Unbounded = int.MaxValue;

    private const int MostWork = 2_000_000;

    private readonly Dictionary<string, RegexNode> known = new(StringComparer.Ordinal);
    private readonly Dictionary<CharSet, int> setIds = [];
    private readonly Dictionary<char, CharSet> single = [];
    private readonly Dictionary<(int Node, char Character), RegexNode> derived = [];
    private readonly Dictionary<(int Part, int Next), RegexNode> joined = [];
    private int work;

    public RegexFactory()
    {
        Nothing = Make(RegexKind.Nothing, []);
        Impossible = Make(RegexKind.Impossible, []);
    }

    public RegexNode Nothing { get; }

    public RegexNode Impossible { get; }

    /// <summary>Whether the expressions are too large to continue.</summary>
    public bool IsExhausted => work > MostWork;

    public RegexNode One(CharSet set) => Make(RegexKind.One, [], set);

    public RegexNode Literal(string text) => Sequence(text.Select(c => One(OfChar(c))));

    public RegexNode Sequence(IEnumerable<RegexNode> parts) => parts.Reverse().Aggregate(Nothing, (rest, part) => Join(part, rest));

    public RegexNode Choice(IEnumerable<RegexNode> parts)
    {
        var kept = parts.SelectMany(part => part.Kind == RegexKind.Choice ? part.Children : [part])
            .Where(part => part != Impossible).DistinctBy(part => part.Id).OrderBy(part => part.Id).ToList();
        return kept.Count switch
        {
            0 => Impossible,
            1 => kept[0],
            _ => Make(RegexKind.Choice, kept),
        };
    }

    public RegexNode Repeat(RegexNode part, int least, int most)
    {
        if (most == 0 || part == Nothing)
            return Nothing;
        if (part == Impossible)
            return least == 0 ? Nothing : Impossible;
        return (least, most) == (1, 1) ? part : Make(RegexKind.Repeat, [part], least: part.IsOptional ? 0 : least, most: most);
    }

    public RegexNode After(RegexNode node, char character)
    {
        if (!derived.TryGetValue((node.Id, character), out var result))
            derived[(node.Id, character)] = result = Derive(node, character);
        return result;
    }

    // Derivatives join the same long parts again and again, so each pair is joined once.
    private RegexNode Join(RegexNode part, RegexNode rest)
    {
        if (part == Impossible || rest == Impossible)
            return Impossible;
        if (part == Nothing || rest == Nothing)
            return part == Nothing ? rest : part;
        if (part.Kind != RegexKind.Sequence)
            return Make(RegexKind.Sequence, [part, rest]);
        // A long text has as many parts as characters, too many for recursion.
        var open = new Stack<RegexNode>();
        RegexNode? result = null;
        var tail = part;
        while (tail.Kind == RegexKind.Sequence && !joined.TryGetValue((tail.Id, rest.Id), out result))
        {
            open.Push(tail);
            tail = tail.Children[1];
        }

        result ??= Make(RegexKind.Sequence, [tail, rest]);
        while (open.TryPop(out var sequence))
            joined[(sequence.Id, rest.Id)] = result = Make(RegexKind.Sequence, [sequence.Children[0], result]);
        return result;
    }

    private RegexNode Derive(RegexNode node, char character)
    {
        switch (node.Kind)
        {
            case RegexKind.One:
                return node.Set!.Contains(character) ? Nothing : Impossible;
            case RegexKind.Sequence:
                var taken = Sequence([After(node.Children[0], character), node.Children[1]]);
                return node.Children[0].IsOptional ? Choice([taken, After(node.Children[1], character)]) : taken;
            case RegexKind.Choice:
                return Choice(node.Children.Select(child => After(child, character)));
            case RegexKind.Repeat:
                var more = Repeat(node.Children[0], Math.Max(node.Least - 1, 0), node.Most == Unbounded ? Unbounded : node.Most - 1);
                return Sequence([After(node.Children[0], character), more]);
            default:
                return Impossible;
        }
    }

    private CharSet OfChar(char c) => single.TryGetValue(c, out var set) ? set : single[c] = CharSet.Of(c);

    private RegexNode Make(RegexKind kind, List<RegexNode> children, CharSet? set = null, int least = 1, int most = 1)
    {
        work += 1 + children.Count;
        var setId = 0;
        if (set is not null && !setIds.TryGetValue(set, out setId))
            setIds[set] = setId = setIds.Count + 1;
        var key = $"{(int)kind}:{setId}:{least}:{most}:{string.Join(',', children.Select(child => child.Id))}";
        if (!known.TryGetValue(key, out var node))
            known[key] = node = new RegexNode(known.Count, kind, children, set, least, most);
        return node;
    }
}
