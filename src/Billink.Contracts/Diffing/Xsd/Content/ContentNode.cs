namespace Billink.Contracts.Diffing.Xsd.Content;

/// <summary>A content model, or what of it is left after some elements. Made by <see cref="ContentGrammar"/>, which makes equal ones once.</summary>
/// <param name="id">Equal nodes have equal ids.</param>
/// <param name="kind">What it is.</param>
/// <param name="children">The parts.</param>
/// <param name="slot">Of <see cref="ContentKind.One"/>.</param>
/// <param name="least">Of <see cref="ContentKind.Repeat"/>.</param>
/// <param name="most">Of <see cref="ContentKind.Repeat"/>; <see cref="Unbounded"/> for no limit.</param>
internal sealed class ContentNode(int id, ContentKind kind, IReadOnlyList<ContentNode> children, Slot? slot, int least, int most)
{
    public const int Unbounded = int.MaxValue;

    public int Id { get; } = id;

    public ContentKind Kind { get; } = kind;

    public IReadOnlyList<ContentNode> Children { get; } = children;

    public Slot Slot => slot!;

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

    /// <summary>Every place in it.</summary>
    public IEnumerable<Slot> Slots => slot is null ? Children.SelectMany(child => child.Slots) : [slot];
}
