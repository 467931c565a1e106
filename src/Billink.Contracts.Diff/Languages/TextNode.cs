namespace Billink.Contracts.Diff.Languages;

/// <summary>A regular expression over characters. Made by <see cref="TextGrammar"/>, which makes equal ones once.</summary>
internal sealed record TextNode(int Id, TextKind Kind, IReadOnlyList<TextNode> Children, CharSet? Set, int Least, int Most)
{
    public bool IsOptional { get; } = Kind switch
    {
        TextKind.Nothing => true,
        TextKind.Sequence => Children.All(child => child.IsOptional),
        TextKind.Choice => Children.Any(child => child.IsOptional),
        TextKind.Repeat => Least == 0 || Children[0].IsOptional,
        _ => false,
    };

    public IEnumerable<CharSet> Sets => Set is null ? Children.SelectMany(child => child.Sets) : [Set];
}
