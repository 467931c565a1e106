namespace Billink.Contracts.Reading;

/// <summary>A named object, list or enumeration.</summary>
public sealed record ContractType
{
    /// <summary>The C# name, such as <c>CreditRequest</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of type.</summary>
    public required TypeKind Kind { get; init; }

    /// <summary>The description; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether the type should no longer be used.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The members of an object; the repeated element of a list; the alternatives of a union.</summary>
    public EquatableArray<Member> Members { get; init; }

    /// <summary>The member that selects the alternative of a union; null if there is none.</summary>
    public UnionDiscriminator? Discriminator { get; init; }

    /// <summary>The minimum number of members of an object, required ones included; null for no minimum.</summary>
    public int? MinMembers { get; init; }

    /// <summary>The known values of an enumeration.</summary>
    public EquatableArray<EnumValue> Values { get; init; }

    /// <summary>The text format and limits of a simple type (XSD).</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary><c>documented</c>, <c>observed</c> or <c>inferred</c>.</summary>
    public required string Provenance { get; init; }

    /// <summary>The source of the fact.</summary>
    public string Source { get; init; } = "";

    /// <summary>The position in the file.</summary>
    public Position Position { get; init; }
}
