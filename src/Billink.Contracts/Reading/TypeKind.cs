namespace Billink.Contracts.Reading;

/// <summary>The kinds of types.</summary>
public enum TypeKind
{
    /// <summary>Named members, each at most once.</summary>
    Object,

    /// <summary>One repeated element (an XSD container such as INVOICES).</summary>
    List,

    /// <summary>An open enumeration over text.</summary>
    TextEnum,

    /// <summary>An open enumeration over whole numbers.</summary>
    IntegerEnum,

    /// <summary>Text with a format or limits.</summary>
    Simple,

    /// <summary>One of several alternatives (v2 only).</summary>
    Union,
}
