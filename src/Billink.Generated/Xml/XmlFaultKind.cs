namespace Billink.Xml;

/// <summary>The kinds of faults of an element.</summary>
public enum XmlFaultKind
{
    /// <summary>The contract requires the element, and it is missing.</summary>
    Missing,

    /// <summary>The text doesn't have the contract's format.</summary>
    Malformed,
}
