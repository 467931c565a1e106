namespace Billink.Generators.Json;

/// <summary>What a JSON value is: each has its own way of being written.</summary>
internal enum JsonValueKind
{
    Text,
    Integer,
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
