namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>
/// A content model, or the rest of it after some elements. <see cref="ContentGrammar"/> creates equal models once.
/// </summary>
/// <param name="id">The id. Equal nodes have equal ids.</param>
/// <param name="kind">The kind.</param>
/// <param name="children">The parts.</param>
/// <param name="slot">The particle of <see cref="ContentKind.One"/>.</param>
/// <param name="least">The minimum of <see cref="ContentKind.Repeat"/>.</param>
/// <param name="most">The maximum of <see cref="ContentKind.Repeat"/>; <see cref="Unbounded"/> for no limit.</param>
internal sealed class ContentNode(int id, ContentKind kind, IReadOnlyList<ContentNode> children, Particle? slot, int least, int most)
{
    public const int Unbounded = int.MaxValue;

    public int Id { get; } = id;

    public ContentKind Kind { get; } = kind;

    public IReadOnlyList<ContentNode> Children { get; } = children;

    public Particle Particle => slot!;

    public int Least { get; } = least;

    public int Most { get; } = most;

    /// <summary>Whether empty content is valid.</summary>
    public bool IsOptional { get; } = kind switch
    {
        ContentKind.Nothing => true,
        ContentKind.Sequence or ContentKind.All => children.All(child => child.IsOptional),
        ContentKind.Choice => children.Any(child => child.IsOptional),
        ContentKind.Repeat => least == 0 || children[0].IsOptional,
        _ => false,
    };

    /// <summary>The parts of a sequence in order; the node itself for other kinds.</summary>
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

    /// <summary>Every particle, in order.</summary>
    public IEnumerable<Particle> Slots => Under(_ => true);

    /// <summary>The particles that allow the first element.</summary>
    public IEnumerable<Particle> FirstSlots => Under(part => part.IsOptional);

    /// <summary>A short valid content.</summary>
    public IEnumerable<ElementName> Shortest() => IsOptional ? [] : Kind switch
    {
        ContentKind.One => Particle.Names.Take(1),
        ContentKind.Sequence => Spine.SelectMany(part => part.Shortest()),
        ContentKind.All => Children.SelectMany(part => part.Shortest()),
        ContentKind.Choice => Children[0].Shortest(),
        ContentKind.Repeat => Enumerable.Repeat(Children[0], Least).SelectMany(part => part.Shortest()),
        _ => [],
    };

    // With an explicit stack, because sequences are nested as deep as they are long.
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
