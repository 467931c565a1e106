namespace Billink.Contracts.Mapping;

/// <summary>The kinds of values of XML elements. Each is read, written and declared in its own way.</summary>
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
