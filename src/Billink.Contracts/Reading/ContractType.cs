namespace Billink.Contracts.Reading;

/// <summary>A named object, list or enumeration.</summary>
public sealed record ContractType
{
    /// <summary>As in C#: <c>CreditRequest</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required TypeKind Kind { get; init; }

    /// <summary>In plain words; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The members of an object; the repeated element of a list.</summary>
    public EquatableArray<Member> Members { get; init; }

    /// <summary>How many members of an object must be there at least, the required ones included; null where it isn't said.</summary>
    public int? MinMembers { get; init; }

    /// <summary>The known values of an enumeration.</summary>
    public EquatableArray<EnumValue> Values { get; init; }

    /// <summary>The text format and limits of a simple type (XSD).</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary><c>documented</c>, <c>observed</c> or <c>inferred</c>.</summary>
    public required string Provenance { get; init; }

    /// <summary>Where it is known from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public Position Position { get; init; }
}
