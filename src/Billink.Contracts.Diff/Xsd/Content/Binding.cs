using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>What a schema asks of an element at one place.</summary>
/// <param name="Declaration">Null where a wildcard lets anything be inside.</param>
internal sealed record Binding(XmlSchemaElement? Declaration)
{
    /// <summary>A wildcard that looks for a declaration and has found none.</summary>
    public static Binding Undeclared { get; } = new((XmlSchemaElement?)null);

    /// <summary>A wildcard that looks for none.</summary>
    public static Binding Unchecked { get; } = new((XmlSchemaElement?)null);

    /// <summary>A wildcard that asks for a declaration, which another schema may have.</summary>
    public static Binding Elsewhere { get; } = new((XmlSchemaElement?)null);

    /// <summary>Whether a wildcard found the declaration.</summary>
    public bool IsFound { get; init; }

    /// <summary>
    /// Whether what stood here unchecked is held to a declaration by another binding. An element that the old version did not declare is no
    /// part of it, so that declaring it breaks nobody who kept to it.
    /// </summary>
    public bool IsLooserThan(Binding other)
    {
        if (Declaration is not null)
            return false;
        if (other.Declaration is null)
            return other == Elsewhere && this != Elsewhere;
        return this == Unchecked || !other.IsFound;
    }

    public bool Equals(Binding? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
