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

    public IEnumerable<CharSet> Sets => Set is null ? Children.SelectMany(child => child.Sets) : [Set];
}
