namespace Billink.Contracts.Reading;

/// <summary>A property (JSON), element (XML) or query parameter.</summary>
public sealed record Member
{
    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>The C# name. Two members of one type with the same name are two spellings of one member.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// <c>string</c>, <c>integer</c>, <c>decimal</c>, <c>double</c>, <c>boolean</c>, <c>date</c>, <c>binary</c>, <c>any</c> (any JSON
    /// value), or the name of a <see cref="ContractType"/>.
    /// A simple type is resolved: this is its format, and <see cref="Constraints"/> has its limits.
    /// </summary>
    public required string Type { get; init; }

    /// <summary>The containers around <see cref="Type"/>, the outermost first; none for a single value.</summary>
    public EquatableArray<Container> Containers { get; init; }

    /// <summary>Whether the value is a list of <see cref="Type"/>.</summary>
    public bool IsList
    {
        get => Containers.Count == 1 && !Containers[0].IsMap;
        init => Containers = value ? new([Container.List]) : default;
    }

    /// <summary>Whether the member is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the value can be JSON <c>null</c> (v2 only).</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether only replies have the member (v2 only).</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether only requests have the member (v2 only).</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>Whether the member should no longer be used.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>
    /// The text form of the value, if the type doesn't define it: <c>flag</c>, <c>yes-no</c>, <c>dd-mm-yyyy</c>,
    /// <c>decimal</c> (a decimal written as JSON text); of a JSON text also <c>date-time</c>, <c>email</c>, <c>uri</c>, <c>uuid</c>,
    /// <c>duration</c>, <c>byte</c>, and of an integer <c>int32</c> or <c>int64</c>.
    /// </summary>
    public string? Format { get; init; }

    /// <summary>
    /// The text between the elements of a parameter that is a list, as in <c>,</c>; null if the parameter is repeated for each element.
    /// </summary>
    public string? Separator { get; init; }

    /// <summary>The default value, which is written if the caller sets none.</summary>
    public string? Default { get; init; }

    /// <summary>The limits of the value.</summary>
    public Constraints Constraints { get; init; } = Constraints.None;

    /// <summary><c>username</c> or <c>id</c> when the client fills it in.</summary>
    public string? Credential { get; init; }

    /// <summary><c>secret</c> or <c>personal</c>.</summary>
    public string? Sensitive { get; init; }

    /// <summary><c>scalar</c> when a string, a number and a boolean are all read.</summary>
    public string? Wire { get; init; }

    /// <summary>The description; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary><c>documented</c>, <c>observed</c> or <c>inferred</c>; the type's provenance if the member has none.</summary>
    public required string Provenance { get; init; }

    /// <summary>The source of the fact.</summary>
    public string Source { get; init; } = "";

    /// <summary>The position in the file.</summary>
    public Position Position { get; init; }
}
