namespace Billink.Contracts.Reading.Xsd;

/// <summary>The type of an element's text.</summary>
internal sealed record SimpleType
{
    public const string BuiltIns = "xs:string, xs:integer, xs:int, xs:decimal";

    /// <summary>The same as <see cref="Member.Type"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The same as <see cref="Member.Format"/>.</summary>
    public string? Format { get; init; }

    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary>The values of an enumeration; null for other types.</summary>
    public IReadOnlyList<EnumValue>? Values { get; init; }

    public bool IsInteger { get; init; }

    public static SimpleType PlainText { get; } = new() { Type = "string" };

    public static SimpleType Named(string name) => new() { Type = name };

    public static SimpleType? BuiltIn(string name) => name switch
    {
        "xs:string" => PlainText,
        "xs:integer" or "xs:int" => new SimpleType { Type = "integer", IsInteger = true },
        "xs:decimal" => new SimpleType { Type = "decimal" },
        _ => null,
    };

    /// <summary>The same with a format of the vocabulary.</summary>
    public SimpleType WithFormat(string? format) => format switch
    {
        "decimal" => this with { Type = "decimal", Format = null },
        "integer" => this with { Type = "integer", Format = null, IsInteger = true },
        "date" => this with { Type = "date", Format = null },
        "flag" or "yes-no" => this with { Type = "boolean", Format = format },
        _ => this,
    };
}
