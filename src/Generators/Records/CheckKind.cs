namespace Billink.Generators.Records;

/// <summary>The checks of <c>BillinkValidation</c>, by the names of its methods.</summary>
internal enum CheckKind
{
    Required,
    Text,
    XmlText,
    Json,
    Number,
    Items,
    Nested,
    Each,
}
