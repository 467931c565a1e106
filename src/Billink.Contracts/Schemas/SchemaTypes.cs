namespace Billink.Contracts.Schemas;

/// <summary>The types of JSON. A number is an integer or a fraction, so <c>number</c> includes <c>integer</c>.</summary>
[Flags]
internal enum SchemaTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Fraction = 8,
    String = 16,
    Array = 32,
    Object = 64,
    Number = Integer | Fraction,
    All = 127,
}
