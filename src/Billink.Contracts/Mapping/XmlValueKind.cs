namespace Billink.Contracts.Mapping;

/// <summary>What an XML element holds: each has its own way of being read, written and declared.</summary>
internal enum XmlValueKind
{
    Text,
    Decimal,
    Integer,
    Date,
    Flag,
    YesNo,
    Enumeration,
    Object,
    ObjectList,
    TextList,
}
