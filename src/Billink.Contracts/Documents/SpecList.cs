namespace Billink.Contracts.Documents;

/// <summary>A sequence.</summary>
internal sealed class SpecList : SpecNode
{
    public SpecList(IReadOnlyList<SpecNode> items, int line = 0, int column = 0)
        : base(line, column)
    {
        Items = items;
        foreach (var item in items)
        {
            Size += item.Size;
            Height = Math.Max(Height, item.Height + 1);
        }
    }

    public IReadOnlyList<SpecNode> Items { get; }
}
