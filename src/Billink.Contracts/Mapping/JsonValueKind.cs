namespace Billink.Contracts.Mapping;

/// <summary>The kinds of JSON values. Each is read and written in its own way, by methods of these names.</summary>
internal enum JsonValueKind
{
    Text,
    Integer,

    /// <summary>A whole number of 64 bits.</summary>
    LongInteger,
    Decimal,

    /// <summary>A decimal as JSON text.</summary>
    DecimalText,

    /// <summary>A number of floating point.</summary>
    Double,
    Boolean,

    /// <summary>Bytes, as base64.</summary>
    Bytes,
    Guid,

    /// <summary>A point in time with its offset.</summary>
    Time,

    /// <summary>A date as yyyy-mm-dd.</summary>
    Date,

    /// <summary>A date as dd-mm-yyyy.</summary>
    DayMonthYear,

    /// <summary>A date whose form isn't documented.</summary>
    UnspecifiedDate,

    /// <summary>A date and time whose form isn't documented.</summary>
    UnspecifiedTime,

    /// <summary>A duration as in ISO 8601.</summary>
    Duration,
    Uri,

    /// <summary>An open enumeration over text or whole numbers.</summary>
    Enumeration,
    Object,

    /// <summary>Any JSON.</summary>
    Any,

    /// <summary>A file, which is a part of its own, or the whole body.</summary>
    File,
}
