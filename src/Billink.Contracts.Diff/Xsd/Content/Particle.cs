namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>One place for one element in a content model.</summary>
internal abstract class Particle
{
    /// <summary>What is asked of an element of that name here; null where it may not stand here.</summary>
    public abstract Binding? Match(ElementName name);

    /// <summary>The names that make a difference to this place: those it names, and one of each sort that a wildcard takes.</summary>
    public abstract IEnumerable<ElementName> Names { get; }
}
