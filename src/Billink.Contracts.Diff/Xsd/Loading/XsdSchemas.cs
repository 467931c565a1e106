using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>A compiled schema with its included and imported schemas.</summary>
internal sealed partial class XsdSchemas
{
    private readonly XsdResolver files;
    private readonly ILookup<XmlQualifiedName, XmlSchemaElement> substitutes;
    private readonly ILookup<XmlSchemaType, XmlSchemaComplexType> derived;
    private readonly Dictionary<XmlSchemaElement, IReadOnlyList<XmlSchemaElement>> substitutesOf = [];

    private HashSet<string>? keyNames;

    public XsdSchemas(XmlSchemaSet set, XmlSchema main, XsdResolver files)
    {
        (Set, Main, this.files) = (set, main, files);
        substitutes = set.GlobalElements.Values.Cast<XmlSchemaElement>()
            .Where(element => !element.SubstitutionGroup.IsEmpty)
            .ToLookup(element => element.SubstitutionGroup);
        derived = set.GlobalTypes.Values.OfType<XmlSchemaComplexType>()
            .SelectMany(type => Ancestors(type).Select(ancestor => (ancestor, type))).ToLookup(pair => pair.ancestor, pair => pair.type);
    }

    public XmlSchemaSet Set { get; }

    public XmlSchema Main { get; }

    /// <summary>The elements that a document can begin with.</summary>
    public IEnumerable<XmlSchemaElement> Roots => Set.GlobalElements.Values.Cast<XmlSchemaElement>().Where(element => !element.IsAbstract);

    /// <summary>The named types.</summary>
    public IEnumerable<XmlSchemaType> Types =>
        Set.GlobalTypes.Values.Cast<XmlSchemaType>().Where(type => type.QualifiedName.Namespace != XmlSchema.Namespace);

    /// <summary>Finds a type without a namespace by name; null if there is none.</summary>
    public XmlSchemaType? TypeOf(string name) => Set.GlobalTypes[new XmlQualifiedName(name)] as XmlSchemaType;

    /// <summary>Whether the schema has references to IDs.</summary>
    public bool HasReferences => files.Texts.Any(text => text.Contains("IDREF", StringComparison.Ordinal));

    /// <summary>Whether a value with this name may be part of a key, because the path of a key contains the name.</summary>
    public bool IsKeyName(string name)
    {
        keyNames ??=
        [
            .. files.Texts.SelectMany(text => KeyPath().Matches(text))
                .SelectMany(path => Step().Matches(path.Groups["path"].Value)).Select(step => step.Value),
        ];
        return keyNames.Contains(name) || (keyNames.Contains(".") && keyNames.Contains("*"));
    }

    /// <summary>The name of the file that contains a part.</summary>
    public string FileOf(XmlSchemaObject part)
    {
        var current = part;
        while (current.SourceUri is null or "" && current.Parent is { } parent)
            current = parent;
        return files.NameOf(current.SourceUri);
    }

    /// <summary>The elements that are allowed where an element is declared: itself, unless it is abstract, and its substitutes.</summary>
    public IReadOnlyList<XmlSchemaElement> Substitutes(XmlSchemaElement declared)
    {
        if (declared.RefName.IsEmpty || Set.GlobalElements[declared.RefName] is not XmlSchemaElement head)
            return [declared];
        if (!substitutesOf.TryGetValue(head, out var found))
            substitutesOf[head] = found = [.. Collect(head).Where(element => !element.IsAbstract)];
        return found;
    }

    private List<XmlSchemaElement> Collect(XmlSchemaElement head)
    {
        List<XmlSchemaElement> found = [head];
        if (head.BlockResolved.HasFlag(XmlSchemaDerivationMethod.Substitution))
            return found;
        var seen = found.ToHashSet();
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var substitute in substitutes[found[i].QualifiedName])
            {
                var (type, headType) = (substitute.ElementSchemaType!, head.ElementSchemaType!);
                if ((type == headType || !IsBlocked(type, headType, head.BlockResolved)) && seen.Add(substitute))
                    found.Add(substitute);
            }
        }

        return found;
    }

    /// <summary>The types that a document may choose with <c>xsi:type</c> instead of the declared one.</summary>
    public IEnumerable<XmlSchemaComplexType> Replacements(XmlSchemaElement declaration) =>
        declaration.ElementSchemaType is XmlSchemaComplexType type && type.QualifiedName.Namespace != XmlSchema.Namespace
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

    [GeneratedRegex("xpath\\s*=\\s*[\"'](?<path>[^\"']*)[\"']", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyPath();

    [GeneratedRegex("[\\w-][\\w.-]*(?!:)|^\\.$|\\*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Step();
}
