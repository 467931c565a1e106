using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>The namespaces that a wildcard allows: a list, or all except a list.</summary>
internal sealed class NamespaceSet
{
    private const string Elsewhere = "urn:\u2026";

    private readonly HashSet<string> listed;
    private readonly bool isComplement;

    private NamespaceSet(IEnumerable<string> listed, bool isComplement)
    {
        this.listed = new HashSet<string>(listed, StringComparer.Ordinal);
        this.isComplement = isComplement;
    }

    public static NamespaceSet Of(XmlSchemaAny any) => Read(any.Namespace, any);

    public static NamespaceSet Of(XmlSchemaAnyAttribute any) => Read(any.Namespace, any);

    /// <summary>One namespace for each class of namespaces that wildcards distinguish.</summary>
    public IEnumerable<string> Samples => isComplement ? listed.Append(Elsewhere).Append("").Distinct(StringComparer.Ordinal) : listed;

    public bool Contains(string name) => listed.Contains(name) != isComplement;

    /// <summary>Whether this set is a subset of another one.</summary>
    public bool IsIn(NamespaceSet other) =>
        Samples.Concat(other.Samples).Append(Elsewhere).Append("").All(name => !Contains(name) || other.Contains(name));

    private static NamespaceSet Read(string? text, XmlSchemaObject any)
    {
        XmlSchemaObject? owner = any;
        while (owner is not (null or XmlSchema))
            owner = owner.Parent;
        var target = (owner as XmlSchema)?.TargetNamespace ?? "";
        return text switch
        {
            null or "" or "##any" => new NamespaceSet([], isComplement: true),
            "##other" => new NamespaceSet([target, ""], isComplement: true),
            _ => new NamespaceSet(
                text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    .Select(word => word switch { "##targetNamespace" => target, "##local" => "", _ => word }),
                isComplement: false),
        };
    }
}
