using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>
/// The parsed keywords of a schema. The targets of references are read on demand, so cycles are safe.
/// </summary>
internal sealed class SchemaNode
{
    /// <summary>No properties.</summary>
    public static readonly IReadOnlyDictionary<string, SpecElement> NoElements =
        new Dictionary<string, SpecElement>(StringComparer.Ordinal);

    private static readonly IReadOnlyDictionary<string, string> NoTexts = new Dictionary<string, string>(StringComparer.Ordinal);

    public required SpecElement Element { get; init; }

    /// <summary>Unique among all schemas of a comparison.</summary>
    public required int Id { get; init; }

    /// <summary>The name in components, or the title; null if it has neither.</summary>
    public string? Name { get; init; }

    public SchemaTypes Types { get; init; } = SchemaTypes.All;

    /// <summary>Whether <c>type</c> is written; otherwise <see cref="Types"/> is derived from the other keywords.</summary>
    public bool HasType { get; init; }

    /// <summary>
    /// Whether <c>nullable</c> is beside <c>allOf</c> without a type. Strictly, it has no effect there, but people and tools read it as
    /// "the schema, or null".
    /// </summary>
    public bool IsNullableWrapper { get; init; }

    /// <summary>The values of <c>enum</c> or <c>const</c>, by their canonical text; null for any value.</summary>
    public IReadOnlyDictionary<string, SpecNode>? Enum { get; init; }

    /// <summary>The known values of an open enumeration (<c>x-extensible-enum</c>).</summary>
    public IReadOnlyList<string> OpenEnum { get; init; } = [];

    public Bound? Minimum { get; init; }

    public Bound? Maximum { get; init; }

    public decimal? MultipleOf { get; init; }

    public decimal? MinLength { get; init; }

    public decimal? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public string? Format { get; init; }

    public SpecElement? Items { get; init; }

    /// <summary>The schemas of the first elements; <see cref="Items"/> is for the others.</summary>
    public IReadOnlyList<SpecElement> PrefixItems { get; init; } = [];

    public decimal? MinItems { get; init; }

    public decimal? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    /// <summary>The schema that some elements must match; null if there is none.</summary>
    public SchemaContains? Contains { get; init; }

    /// <summary>The schema of elements that no other keyword applies to.</summary>
    public SpecElement? UnevaluatedItems { get; init; }

    /// <summary>The same, or that of <see cref="Contains"/>, because elements that match it count as evaluated.</summary>
    public SpecElement? UnevaluatedOrContained { get; init; }

    public IReadOnlyDictionary<string, SpecElement> Properties { get; init; } = NoElements;

    public IReadOnlyDictionary<string, SpecElement> PatternProperties { get; init; } = NoElements;

    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>The properties that another property requires: if the first is present, the second must be.</summary>
    public IReadOnlyList<(string If, string Then)> DependentRequired { get; init; } = [];

    /// <summary>Null if the keyword is missing, which allows any property.</summary>
    public SpecElement? AdditionalProperties { get; init; }

    /// <summary>The schema of properties that no other keyword applies to.</summary>
    public SpecElement? UnevaluatedProperties { get; init; }

    /// <summary>The schema of the names of properties.</summary>
    public SpecElement? PropertyNames { get; init; }

    /// <summary>The schemas that the whole object must match if it has a property.</summary>
    public IReadOnlyDictionary<string, SpecElement> DependentSchemas { get; init; } = NoElements;

    public decimal? MinProperties { get; init; }

    public decimal? MaxProperties { get; init; }

    public IReadOnlyList<SpecElement> AllOf { get; init; } = [];

    public IReadOnlyList<SpecElement> OneOf { get; init; } = [];

    public IReadOnlyList<SpecElement> AnyOf { get; init; } = [];

    public SpecElement? Not { get; init; }

    /// <summary>The condition of <c>if</c>; null if there is none, or if it has no consequence.</summary>
    public SchemaCondition? Condition { get; init; }

    public SchemaDiscriminator? Discriminator { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public bool Deprecated { get; init; }

    public SpecNode? Default { get; init; }

    /// <summary>Keywords that are only compared as a whole, such as <c>xml</c>, by their canonical text.</summary>
    public IReadOnlyDictionary<string, string> Opaque { get; init; } = NoTexts;

    /// <summary>The schema <c>false</c>: nothing is valid.</summary>
    public bool IsNever { get; init; }

    /// <summary>Whether <c>additionalProperties: false</c> closes it.</summary>
    public bool IsClosed => AdditionalProperties?.Node is SpecScalar { Kind: SpecKind.Boolean, Value: "false" or "False" or "FALSE" };

    /// <summary>Whether it has no keywords besides its parts.</summary>
    public bool IsUnion => OneOf.Count > 0 || AnyOf.Count > 0;
}
