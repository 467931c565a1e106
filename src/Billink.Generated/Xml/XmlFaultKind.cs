namespace Billink.Xml;

/// <summary>What is wrong with an element.</summary>
public enum XmlFaultKind
{
    /// <summary>The contract requires it, and it isn't there.</summary>
    Missing,

    /// <summary>Its text isn't of the contract's format.</summary>
    Malformed,
}
