namespace Billink.Generators.Records;

/// <summary>The checks of <c>BillinkValidation</c>, by the names of its methods.</summary>
internal enum CheckKind
{
    Required,
    Text,
    XmlText,
    Json,
    Number,
    Double,
    Items,
    Unique,
    Elements,
    Entries,
    Nested,
    Each,
    Absent,
    Segment,
    Header,
}
