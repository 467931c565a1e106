namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>How often an element can occur.</summary>
/// <param name="Least">The minimum.</param>
/// <param name="Most">The maximum; <see cref="long.MaxValue"/> for no limit.</param>
internal readonly record struct Occurrence(long Least, long Most)
{
    private static readonly Occurrence Once = new(1, 1);

    /// <summary>How often a name can occur, wildcards included.</summary>
    public static Occurrence Of(ContentNode node, ElementName name)
    {
        switch (node.Kind)
        {
            case ContentKind.One:
                // A wildcard can have other names instead.
                return node.Particle.Match(name) is null ? default : Once with { Least = node.Particle is ElementParticle ? 1 : 0 };
            case ContentKind.Sequence or ContentKind.All:
                var parts = node.Kind == ContentKind.All ? node.Children : node.Spine;
                return parts.Aggregate(default(Occurrence), (sum, part) => sum.Plus(Of(part, name)));
            case ContentKind.Choice:
                return node.Children.Select(child => Of(child, name)).Aggregate((one, other) => one.Or(other));
            case ContentKind.Repeat:
                return Of(node.Children[0], name).Times(node.Least, node.Most);
            default:
                return default;
        }
    }

    /// <summary>How often each name can occur, for a model without wildcards.</summary>
    public static Dictionary<ElementName, Occurrence> OfAll(ContentNode node)
    {
        switch (node.Kind)
        {
            case ContentKind.One:
                return new() { [((ElementParticle)node.Particle).Name] = Once };
            case ContentKind.Sequence or ContentKind.All:
                var sum = new Dictionary<ElementName, Occurrence>();
                foreach (var (name, count) in (node.Kind == ContentKind.All ? node.Children : node.Spine).SelectMany(OfAll))
                    sum[name] = sum.GetValueOrDefault(name).Plus(count);
                return sum;
            case ContentKind.Choice:
                var options = node.Children.Select(OfAll).ToList();
                return options.SelectMany(option => option).GroupBy(count => count.Key, count => count.Value).ToDictionary(
                    group => group.Key,
                    group => group.Aggregate(group.Count() < options.Count ? default : group.First(), (one, other) => one.Or(other)));
            case ContentKind.Repeat:
                return OfAll(node.Children[0]).ToDictionary(count => count.Key, count => count.Value.Times(node.Least, node.Most));
            default:
                return [];
        }
    }

    /// <summary>Whether another range includes this one.</summary>
    public bool IsIn(Occurrence other) => Least >= other.Least && Most <= other.Most;

    /// <summary>The text for reports.</summary>
    public override string ToString() =>
        Least == Most ? $"{Least}" : $"{Least} to {(Most is long.MaxValue or ContentNode.Unbounded ? "any number of" : Most)}";

    private Occurrence Plus(Occurrence other) =>
        new(Least + other.Least, Most > long.MaxValue - other.Most ? long.MaxValue : Most + other.Most);

    private Occurrence Or(Occurrence other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most));

    private Occurrence Times(int least, int most) => new(
        Product(Least, least),
        most == ContentNode.Unbounded && Most > 0 ? long.MaxValue : Product(Most, most));

    private static long Product(long one, long other) => one > 0 && other > long.MaxValue / one ? long.MaxValue : one * other;
}
