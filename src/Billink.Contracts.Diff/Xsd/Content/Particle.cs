namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>A place for one element in a content model.</summary>
internal abstract class Particle
{
    /// <summary>The binding of an element with this name; null if the name isn't allowed here.</summary>
    public abstract Binding? Match(ElementName name);

    /// <summary>The names that this place distinguishes: its own names, and one for each class of names that a wildcard allows.</summary>
    public abstract IEnumerable<ElementName> Names { get; }
}
