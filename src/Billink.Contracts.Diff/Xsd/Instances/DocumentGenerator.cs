using System.Xml.Linq;
using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Content;
using Billink.Contracts.Diff.Xsd.Loading;
using Billink.Contracts.Diff.Xsd.Values;

namespace Billink.Contracts.Diff.Xsd.Instances;

/// <summary>Generates valid documents, the same ones for the same seed. It prefers limits, because schemas differ there.</summary>
/// <param name="schemas">The schema.</param>
/// <param name="random">The source of randomness.</param>
/// <param name="hints">Content to prefer; null for none.</param>
internal sealed class DocumentGenerator(XsdSchemas schemas, Random random, ExampleHints? hints = null)
{
    private const int MaxDepth = 12;
    private const int MostElements = 400;

    private static readonly XNamespace Xsi = XmlSchema.InstanceNamespace;

    private readonly ValueGenerator values = new(random);
    private readonly Dictionary<XmlSchemaType, TypeShape> shapes = [];
    private int elements;

    /// <summary>Returns a valid document, or null if this attempt failed.</summary>
    public XElement? Make(XmlSchemaElement root)
    {
        elements = 0;
        var made = MakeElement(root, 0);
        return made is not null && DocumentValidator.FirstFault(made, schemas.Set) is null ? made : null;
    }

    private XElement? MakeElement(XmlSchemaElement declaration, int depth)
    {
        if (depth > MaxDepth || ++elements > MostElements)
            return null;
        var element = new XElement(XName.Get(declaration.QualifiedName.Name, declaration.QualifiedName.Namespace));
        var type = declaration.ElementSchemaType!;
        var replacements = schemas.Replacements(declaration).ToList();
        // Any derived type can replace the declared type.
        if (replacements.Count > 0 && (type is XmlSchemaComplexType { IsAbstract: true } || random.Next(3) == 0))
        {
            var chosen = replacements[random.Next(replacements.Count)];
            var prefix = chosen.QualifiedName.Namespace.Length == 0 ? "" : "t:";
            if (prefix.Length > 0)
                element.Add(new XAttribute(XNamespace.Xmlns + "t", chosen.QualifiedName.Namespace));
            element.Add(new XAttribute(Xsi + "type", prefix + chosen.QualifiedName.Name));
            type = chosen;
        }

        var shape = ShapeOf(type);
        AddAttributes(element, shape);
        if (declaration.IsNillable && declaration.FixedValue is null && random.Next(4) == 0)
        {
            element.Add(new XAttribute(Xsi + "nil", "true"));
            return element;
        }

        if (shape.Value is { } value)
        {
            // An empty element has its default value.
            var isLeftEmpty = (declaration.DefaultValue ?? declaration.FixedValue) is not null && random.Next(4) == 0;
            if (isLeftEmpty)
                return element;
            if (TextOf(value, declaration.FixedValue) is not { } text)
                return null;
            element.Add(new XText(text));
            return element;
        }

        // A fixed text can't have elements inside.
        if (declaration.FixedValue is { } fixedText)
            element.Add(new XText(fixedText));
        else if (!AddContent(element, shape, depth))
            return null;
        else if (shape.IsMixed && random.Next(2) == 0)
            element.AddFirst(new XText("text"));
        return element;
    }

    private string? TextOf(ValueSpace space, string? fixedText)
    {
        if (fixedText is not null)
            return values.Make(space.WithFixed(fixedText));
        return hints?.TextOf(space.Type) is { } aimed && random.Next(2) == 0 ? aimed : values.Make(space);
    }

    private bool AddContent(XElement element, TypeShape shape, int depth)
    {
        if (hints?.ContentOf(shape.Type) is not { } names || random.Next(2) == 0)
            return AddContent(element, shape.Content.Root, depth);
        foreach (var name in names)
        {
            var child = shape.Content.Find(name) is { Declaration: { } declaration }
                ? MakeElement(declaration, depth + 1)
                : new XElement(XName.Get(name.Local == "\u2026" ? "anything" : name.Local, name.Namespace));
            if (child is null)
                return false;
            element.Add(child);
        }

        return true;
    }

    private void AddAttributes(XElement element, TypeShape shape)
    {
        foreach (var (name, attribute) in shape.Attributes)
        {
            if (!attribute.IsRequired && random.Next(2) == 0)
                continue;
            if (TextOf(ValueSpace.Of(attribute.Type), attribute.Fixed) is { } value)
                element.SetAttributeValue(XName.Get(name.Name, name.Namespace), value);
        }

        var isFree = shape.Wildcard is { ProcessContents: XmlSchemaContentProcessing.Lax or XmlSchemaContentProcessing.Skip };
        if (isFree && random.Next(2) == 0)
        {
            var namespaces = NamespaceSet.Of(shape.Wildcard!);
            var samples = namespaces.Samples.Where(namespaces.Contains).ToList();
            if (samples.Count > 0)
                element.SetAttributeValue(XName.Get("any", samples[random.Next(samples.Count)]), "1");
        }
    }

    private bool AddContent(XElement element, ContentNode node, int depth)
    {
        switch (node.Kind)
        {
            case ContentKind.Nothing:
                return true;
            case ContentKind.One:
                return MakeOne(node.Particle, depth) is { } child && Added(element, child);
            case ContentKind.Sequence:
                return node.Children.All(part => AddContent(element, part, depth));
            case ContentKind.Choice:
                // At great depth, the shortest content.
                var options = depth > MaxDepth / 2 ? node.Children.OrderByDescending(option => option.IsOptional).ToList() : node.Children;
                return AddContent(element, options[depth > MaxDepth / 2 ? 0 : random.Next(options.Count)], depth);
            case ContentKind.All:
                var parts = node.Children.ToArray();
                random.Shuffle(parts);
                return parts.All(part => AddContent(element, part, depth));
            case ContentKind.Repeat:
                var count = depth > MaxDepth / 2 ? node.Least : Count(node.Least, node.Most);
                return Enumerable.Range(0, count).All(_ => AddContent(element, node.Children[0], depth));
            default:
                return false;
        }
    }

    private int Count(int least, int most) => random.Next(4) switch
    {
        0 => least,
        1 => Math.Min(least + 1, most),
        2 when most <= 20 => most,
        _ => Math.Min(least + random.Next(4), most),
    };

    private XElement? MakeOne(Particle slot, int depth)
    {
        if (slot is ElementParticle { Declaration: var declaration })
            return declaration.IsAbstract ? null : MakeElement(declaration, depth + 1);
        var names = slot.Names.Where(name => slot.Match(name) is { Declaration: null } match && match != Binding.Elsewhere).ToList();
        var declared = schemas.Roots.Where(root => slot.Match(ElementName.Of(root.QualifiedName))?.Declaration is not null).ToList();
        if (declared.Count > 0 && (names.Count == 0 || random.Next(2) == 0))
            return MakeElement(declared[random.Next(declared.Count)], depth + 1);
        return names.Count == 0 ? null : new XElement(XName.Get("anything", names[random.Next(names.Count)].Namespace));
    }

    private static bool Added(XElement element, XElement child)
    {
        element.Add(child);
        return true;
    }

    private TypeShape ShapeOf(XmlSchemaType type) =>
        shapes.TryGetValue(type, out var shape) ? shape : shapes[type] = TypeShape.Of(type, schemas);
}
