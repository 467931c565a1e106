namespace Billink.Contracts.Diff.Languages;

/// <summary>A regular expression over characters. <see cref="RegexFactory"/> creates equal expressions once.</summary>
internal sealed record RegexNode(int Id, RegexKind Kind, IReadOnlyList<RegexNode> Children, CharSet? Set, int Least, int Most)
{
    public bool IsOptional { get; } = Kind switch
    {
        RegexKind.Nothing => true,
        RegexKind.Sequence => Children.All(child => child.IsOptional),
        RegexKind.Choice => Children.Any(child => child.IsOptional),
        RegexKind.Repeat => Least == 0 || Children[0].IsOptional,
        _ => false,
    };

    /// <summary>The sets of characters in the expression. A long text has too many parts for recursion.</summary>
    public IEnumerable<CharSet> Sets
    {
        get
        {
            var seen = new HashSet<int>();
            var open = new Stack<RegexNode>([this]);
            while (open.TryPop(out var node))
            {
                if (!seen.Add(node.Id))
                    continue;
                if (node.Set is { } set)
                    yield return set;
                foreach (var child in node.Children)
                    open.Push(child);
            }
        }
    }
}
