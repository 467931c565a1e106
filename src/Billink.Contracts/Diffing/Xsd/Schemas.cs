using System.Xml;
using System.Xml.Schema;

namespace Billink.Contracts.Diffing.Xsd;

/// <summary>A compiled schema with what it includes and imports, and what can be asked of it.</summary>
internal sealed class Schemas
{
    private readonly SchemaFiles files;
    private readonly ILookup<XmlQualifiedName, XmlSchemaElement> substitutes;
    private readonly ILookup<XmlSchemaType, XmlSchemaComplexType> derived;

    public Schemas(XmlSchemaSet set, XmlSchema main, SchemaFiles files)
    {
        (Set, Main, this.files) = (set, main, files);
        substitutes = set.GlobalElements.Values.Cast<XmlSchemaElement>().Where(element => !element.SubstitutionGroup.IsEmpty).ToLookup(element => element.SubstitutionGroup);
        derived = set.GlobalTypes.Values.OfType<XmlSchemaComplexType>()
            .SelectMany(type => Ancestors(type).Select(ancestor => (ancestor, type))).ToLookup(pair => pair.ancestor, pair => pair.type);
    }

    public XmlSchemaSet Set { get; }

    public XmlSchema Main { get; }

    /// <summary>The elements that a document can begin with.</summary>
    public IEnumerable<XmlSchemaElement> Roots => Set.GlobalElements.Values.Cast<XmlSchemaElement>().Where(element => !element.IsAbstract);

    /// <summary>The types that have a name.</summary>
    public IEnumerable<XmlSchemaType> Types => Set.GlobalTypes.Values.Cast<XmlSchemaType>().Where(type => type.QualifiedName.Namespace != XmlSchema.Namespace);

    /// <summary>The name of the file that a part stands in.</summary>
    public string FileOf(XmlSchemaObject part)
    {
        var current = part;
        while (current.SourceUri is null or "" && current.Parent is { } parent)
            current = parent;
        return files.NameOf(current.SourceUri);
    }

    /// <summary>The elements that may stand where one is declared: itself, unless it is abstract, and its substitutes.</summary>
    public IEnumerable<XmlSchemaElement> Substitutes(XmlSchemaElement declared)
    {
        if (declared.RefName.IsEmpty)
            return [declared];
        var head = Set.GlobalElements[declared.RefName] as XmlSchemaElement ?? declared;
        var found = new List<XmlSchemaElement>();
        Collect(head);
        return found.Where(element => !element.IsAbstract);

        void Collect(XmlSchemaElement element)
        {
            if (found.Contains(element))
                return;
            found.Add(element);
            if (head.BlockResolved.HasFlag(XmlSchemaDerivationMethod.Substitution))
                return;
            foreach (var substitute in substitutes[element.QualifiedName])
            {
                if (substitute.ElementSchemaType == head.ElementSchemaType || !IsBlocked(substitute.ElementSchemaType!, head.ElementSchemaType!, head.BlockResolved))
                    Collect(substitute);
            }
        }
    }

    /// <summary>The types that a document may choose with <c>xsi:type</c> instead of the declared one.</summary>
    public IEnumerable<XmlSchemaComplexType> Replacements(XmlSchemaElement declaration) => declaration.ElementSchemaType is XmlSchemaComplexType type
        && type.QualifiedName.Namespace != XmlSchema.Namespace
        ? derived[type].Where(other => !other.IsAbstract && !IsBlocked(other, type, declaration.BlockResolved | type.BlockResolved))
        : [];

    private static bool IsBlocked(XmlSchemaType type, XmlSchemaType ancestor, XmlSchemaDerivationMethod blocked)
    {
        for (var current = type; current is not null && current != ancestor; current = current.BaseXmlSchemaType)
        {
            if (blocked.HasFlag(XmlSchemaDerivationMethod.All) || (blocked & current.DerivedBy) != XmlSchemaDerivationMethod.Empty)
                return true;
        }

        return false;
    }

    private static IEnumerable<XmlSchemaType> Ancestors(XmlSchemaType type)
    {
        for (var current = type.BaseXmlSchemaType; current is not null; current = current.BaseXmlSchemaType)
            yield return current;
    }
}
