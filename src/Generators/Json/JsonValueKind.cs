namespace Billink.Generators.Json;

/// <summary>The kinds of JSON values. Each is read and written in its own way.</summary>
internal enum JsonValueKind
{
    Text,
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    LongInteger,
    Decimal,

    /// <summary>A decimal as JSON text.</summary>
    DecimalText,
    Boolean,

    /// <summary>Bytes, as base64.</summary>
    Bytes,

    /// <summary>An open enumeration over text or whole numbers.</summary>
    Enumeration,
    Object,

    /// <summary>Any JSON.</summary>
    Any,
}
