using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>A place for any element of certain namespaces.</summary>
internal sealed class WildcardParticle : Particle
{
    private readonly NamespaceSet namespaces;
    private readonly XmlSchemaContentProcessing processing; // "None" is the default, which means strict
    private readonly Dictionary<ElementName, Binding?> declared = [];

    /// <summary>Creates the place.</summary>
    /// <param name="wildcard">The wildcard.</param>
    /// <param name="schemas">The schemas that may declare its elements.</param>
    public WildcardParticle(XmlSchemaAny wildcard, XmlSchemaSet schemas)
    {
        namespaces = NamespaceSet.Of(wildcard);
        processing = wildcard.ProcessContents;
        if (processing == XmlSchemaContentProcessing.Skip)
            return;
        foreach (XmlSchemaElement element in schemas.GlobalElements.Values)
        {
            if (namespaces.Contains(element.QualifiedName.Namespace))
                declared[ElementName.Of(element.QualifiedName)] = element.IsAbstract ? null : new Binding(element) { IsFound = true };
        }
    }

    /// <summary>How strictly its elements are validated (XSD's processContents).</summary>
    public string Check => processing switch
    {
        XmlSchemaContentProcessing.Skip => "skip",
        XmlSchemaContentProcessing.Lax => "lax",
        _ => "strict",
    };

    public override IEnumerable<ElementName> Names =>
        namespaces.Samples.Select(sample => new ElementName(sample, "\u2026")).Concat(declared.Keys);

    public override Binding? Match(ElementName name)
    {
        if (!namespaces.Contains(name.Namespace))
            return null;
        if (declared.TryGetValue(name, out var binding))
            return binding;
        return processing switch
        {
            XmlSchemaContentProcessing.Skip => Binding.Unchecked,
            XmlSchemaContentProcessing.Lax => Binding.Undeclared,
            _ => Binding.Elsewhere,
        };
    }

    /// <summary>Whether another wildcard obviously includes this one.</summary>
    public bool IsPlainlyIn(WildcardParticle other) => namespaces.IsIn(other.namespaces)
        && (other.processing == XmlSchemaContentProcessing.Skip
            || (other.processing == processing && other.declared.Count == declared.Count && declared.Keys.All(other.declared.ContainsKey)));
}
