namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>
/// A content model, or what of it is left after some elements. Made by <see cref="ContentGrammar"/>, which makes equal ones once.
/// </summary>
/// <param name="id">Equal nodes have equal ids.</param>
/// <param name="kind">What it is.</param>
/// <param name="children">The parts.</param>
/// <param name="slot">Of <see cref="ContentKind.One"/>.</param>
/// <param name="least">Of <see cref="ContentKind.Repeat"/>.</param>
/// <param name="most">Of <see cref="ContentKind.Repeat"/>; <see cref="Unbounded"/> for no limit.</param>
internal sealed class ContentNode(int id, ContentKind kind, IReadOnlyList<ContentNode> children, Particle? slot, int least, int most)
{
    public const int Unbounded = int.MaxValue;

    public int Id { get; } = id;

    public ContentKind Kind { get; } = kind;

    public IReadOnlyList<ContentNode> Children { get; } = children;

    public Particle Particle => slot!;

    public int Least { get; } = least;

    public int Most { get; } = most;

    /// <summary>Whether nothing at all is enough.</summary>
    public bool IsOptional { get; } = kind switch
    {
        ContentKind.Nothing => true,
        ContentKind.Sequence or ContentKind.All => children.All(child => child.IsOptional),
        ContentKind.Choice => children.Any(child => child.IsOptional),
        ContentKind.Repeat => least == 0 || children[0].IsOptional,
        _ => false,
    };

    /// <summary>The parts of a sequence, one after another; itself for anything else.</summary>
    public IEnumerable<ContentNode> Spine
    {
        get
        {
            var current = this;
            for (; current.Kind == ContentKind.Sequence; current = current.Children[1])
                yield return current.Children[0];
            yield return current;
        }
    }

    /// <summary>Every place in it, in order.</summary>
    public IEnumerable<Particle> Slots => Under(_ => true);

    /// <summary>The places that its first element may take.</summary>
    public IEnumerable<Particle> FirstSlots => Under(part => part.IsOptional);

    /// <summary>Elements that are enough, and few of them.</summary>
    public IEnumerable<ElementName> Shortest() => IsOptional ? [] : Kind switch
    {
        ContentKind.One => Particle.Names.Take(1),
        ContentKind.Sequence => Spine.SelectMany(part => part.Shortest()),
        ContentKind.All => Children.SelectMany(part => part.Shortest()),
        ContentKind.Choice => Children[0].Shortest(),
        ContentKind.Repeat => Enumerable.Repeat(Children[0], Least).SelectMany(part => part.Shortest()),
        _ => [],
    };

    // With a stack of its own, because sequences are nested as deep as they are long.
    private IEnumerable<Particle> Under(Func<ContentNode, bool> isFollowed)
    {
        var left = new Stack<ContentNode>([this]);
        while (left.TryPop(out var node))
        {
            if (node.Kind == ContentKind.One)
                yield return node.Particle;
            var count = node.Kind == ContentKind.Sequence && !isFollowed(node.Children[0]) ? 1 : node.Children.Count;
            for (var i = count - 1; i >= 0; i--)
                left.Push(node.Children[i]);
        }
    }
}
