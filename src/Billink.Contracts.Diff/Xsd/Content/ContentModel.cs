using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Loading;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>The content model of a complex type: the allowed elements, their order and their number.</summary>
internal sealed class ContentModel
{
    private readonly Dictionary<ElementName, Binding> bindings = [];
    private readonly Dictionary<ElementName, List<XmlSchemaElement>> others = [];
    private readonly List<Particle> wildcards;
    private readonly Dictionary<ElementName, Occurrence>? counts;

    private ContentModel(ContentGrammar grammar, ContentNode root)
    {
        (Grammar, Root) = (grammar, root);
        var slots = root.Slots.ToList();
        foreach (var slot in slots.OfType<ElementParticle>())
        {
            if (bindings.TryAdd(slot.Name, slot.Match(slot.Name)!))
                Elements.Add(slot.Declaration);
            else if (bindings[slot.Name].Declaration != slot.Declaration)
                AddOther(slot);
        }

        wildcards = [.. slots.Where(slot => slot is WildcardParticle)];
        counts = wildcards.Count == 0 ? Occurrence.OfAll(root) : null;
    }

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

    /// <summary>Every named element once, with its declaration, including substitutes.</summary>
    public List<XmlSchemaElement> Elements { get; } = [];

    /// <summary>The names of the elements.</summary>
    public IEnumerable<ElementName> Names => bindings.Keys;

    public static ContentModel Of(XmlSchemaComplexType type, XsdSchemas schemas)
    {
        var grammar = new ContentGrammar();
        return new ContentModel(grammar, Build(type.ContentTypeParticle, grammar, schemas));
    }

    /// <summary>How strictly the elements of wildcards are validated (XSD's processContents).</summary>
    public string WildcardChecks => string.Join(
        ", ", wildcards.Cast<WildcardParticle>().Select(slot => slot.Check).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>The binding of elements with this name; null if the name isn't allowed.</summary>
    public Binding? Find(ElementName name) =>
        bindings.GetValueOrDefault(name) ?? wildcards.Select(slot => slot.Match(name)).FirstOrDefault(match => match is not null);

    /// <summary>Every declaration with this name. There can be several if the name is allowed in several places.</summary>
    public IReadOnlyList<XmlSchemaElement> Declarations(ElementName name) => Find(name)?.Declaration is not { } first ? []
        : others.TryGetValue(name, out var more) ? [first, .. more]
        : [first];

    /// <summary>How often an element with this name can occur.</summary>
    public Occurrence Count(ElementName name) => counts?.GetValueOrDefault(name) ?? Occurrence.Of(Root, name);

    private void AddOther(ElementParticle slot)
    {
        if (!others.TryGetValue(slot.Name, out var more))
            others[slot.Name] = more = [];
        if (!more.Contains(slot.Declaration))
            more.Add(slot.Declaration);
    }

    private static ContentNode Build(XmlSchemaParticle particle, ContentGrammar grammar, XsdSchemas schemas)
    {
        var one = particle switch
        {
            XmlSchemaElement element =>
                grammar.Choice(schemas.Substitutes(element).Select(substitute => grammar.One(new ElementParticle(substitute)))),
            XmlSchemaAny any => grammar.One(new WildcardParticle(any, schemas.Set)),
            XmlSchemaSequence sequence => grammar.Sequence([.. Parts(sequence)]),
            XmlSchemaChoice choice => grammar.Choice(Parts(choice)),
            XmlSchemaAll all => grammar.All([.. Parts(all)]),
            XmlSchemaGroupRef { Particle: { } group } => Build(group, grammar, schemas),
            _ => grammar.Nothing,
        };
        return grammar.Repeat(one, Bound(particle.MinOccurs), Bound(particle.MaxOccurs));

        IEnumerable<ContentNode> Parts(XmlSchemaGroupBase group) =>
            group.Items.OfType<XmlSchemaParticle>().Select(part => Build(part, grammar, schemas));
    }

    private static int Bound(decimal occurs) => occurs >= ContentNode.Unbounded ? ContentNode.Unbounded : (int)occurs;
}
