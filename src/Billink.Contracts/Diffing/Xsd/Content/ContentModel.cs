using System.Xml.Schema;

namespace Billink.Contracts.Diffing.Xsd.Content;

/// <summary>The content model of a complex type: which elements may stand inside, in which order, how often.</summary>
internal sealed class ContentModel
{
    private ContentModel(ContentGrammar grammar, ContentNode root) => (Grammar, Root) = (grammar, root);

    /// <summary>No elements.</summary>
    public static ContentModel Empty
    {
        get
        {
            var grammar = new ContentGrammar();
            return new ContentModel(grammar, grammar.Nothing);
        }
    }

    public ContentGrammar Grammar { get; }

    public ContentNode Root { get; }

    /// <summary>Every element that it names, with its declaration; a substitute is named too.</summary>
    public IEnumerable<XmlSchemaElement> Elements =>
        Root.Slots.OfType<ElementSlot>().Select(slot => slot.Declaration).DistinctBy(declaration => Name.Of(declaration.QualifiedName));

    public static ContentModel Of(XmlSchemaComplexType type, Schemas schemas)
    {
        var grammar = new ContentGrammar();
        return new ContentModel(grammar, Build(type.ContentTypeParticle, grammar, schemas));
    }

    /// <summary>What is asked of an element of that name, wherever it may stand; null where it may not.</summary>
    public Binding? Find(Name name) =>
        Root.Slots.OrderBy(slot => slot is AnySlot).Select(slot => slot.Match(name)).FirstOrDefault(match => match is not null);

    /// <summary>How often an element of that name comes: at least, and at most.</summary>
    public (long Least, long Most) Count(Name name) => Count(Root, name);

    private static (long Least, long Most) Count(ContentNode node, Name name)
    {
        switch (node.Kind)
        {
            case ContentKind.One:
                // A wildcard need not be filled with this name.
                return node.Slot.Match(name) is null ? (0, 0) : (node.Slot is ElementSlot ? 1 : 0, 1);
            case ContentKind.Sequence or ContentKind.All:
                var parts = node.Children.Select(child => Count(child, name)).ToList();
                return (parts.Sum(part => part.Least), parts.Aggregate(0L, (sum, part) => Plus(sum, part.Most)));
            case ContentKind.Choice:
                var options = node.Children.Select(child => Count(child, name)).ToList();
                return (options.Min(option => option.Least), options.Max(option => option.Most));
            case ContentKind.Repeat:
                var (least, most) = Count(node.Children[0], name);
                return (least * node.Least, node.Most == ContentNode.Unbounded && most > 0 ? long.MaxValue : Times(most, node.Most));
            default:
                return (0, 0);
        }
    }

    private static long Plus(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    private static long Times(long a, long b) => a > 0 && b > long.MaxValue / a ? long.MaxValue : a * b;

    private static ContentNode Build(XmlSchemaParticle particle, ContentGrammar grammar, Schemas schemas)
    {
        var one = particle switch
        {
            XmlSchemaElement element => grammar.Choice(schemas.Substitutes(element).Select(substitute => grammar.One(new ElementSlot(substitute)))),
            XmlSchemaAny any => grammar.One(new AnySlot(any, schemas.Set)),
            XmlSchemaSequence sequence => grammar.Sequence(Parts(sequence)),
            XmlSchemaChoice choice => grammar.Choice(Parts(choice)),
            XmlSchemaAll all => grammar.All([.. Parts(all)]),
            XmlSchemaGroupRef { Particle: { } group } => Build(group, grammar, schemas),
            _ => grammar.Nothing,
        };
        return grammar.Repeat(one, Bound(particle.MinOccurs), Bound(particle.MaxOccurs));

        IEnumerable<ContentNode> Parts(XmlSchemaGroupBase group) => group.Items.OfType<XmlSchemaParticle>().Select(part => Build(part, grammar, schemas));
    }

    private static int Bound(decimal occurs) => occurs >= ContentNode.Unbounded ? ContentNode.Unbounded : (int)occurs;
}
