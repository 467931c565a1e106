using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>The requirements of a schema for an element in one place.</summary>
/// <param name="Declaration">The declaration; null if a wildcard allows any content.</param>
internal sealed record Binding(XmlSchemaElement? Declaration)
{
    /// <summary>A lax wildcard without a matching declaration.</summary>
    public static Binding Undeclared { get; } = new((XmlSchemaElement?)null);

    /// <summary>A wildcard that skips validation.</summary>
    public static Binding Unchecked { get; } = new((XmlSchemaElement?)null);

    /// <summary>A strict wildcard, whose declaration another schema may have.</summary>
    public static Binding Elsewhere { get; } = new((XmlSchemaElement?)null);

    /// <summary>Whether the declaration comes from a wildcard.</summary>
    public bool IsFound { get; init; }

    /// <summary>
    /// Whether another binding has a declaration for an element that wasn't validated. An undeclared element isn't part of the old version,
    /// so its declaration is compatible.
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
