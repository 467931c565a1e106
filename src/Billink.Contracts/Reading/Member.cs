namespace Billink.Contracts.Reading;

/// <summary>A property (JSON), element (XML) or query parameter.</summary>
public sealed record Member
{
    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    /// <summary>The C# name. Two members of one type with the same name are two spellings of one member.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// <c>string</c>, <c>integer</c>, <c>decimal</c>, <c>boolean</c>, <c>date</c>, <c>binary</c>, <c>any</c> (any JSON
    /// value), or the name of a <see cref="ContractType"/>.
    /// A simple type is resolved: this is its format, and <see cref="Constraints"/> has its limits.
    /// </summary>
    public required string Type { get; init; }

    /// <summary>Whether the value is a list of <see cref="Type"/>.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the member is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the value can be JSON <c>null</c> (v2 only).</summary>
    public bool IsNullable { get; init; }

    /// <summary>
    /// The text form of the value, if the type doesn't define it: <c>flag</c>, <c>yes-no</c>, <c>dd-mm-yyyy</c>,
    /// <c>decimal</c> (a decimal written as JSON text); of a JSON text also <c>date-time</c>, <c>email</c>, <c>uri</c>, <c>uuid</c>,
    /// <c>byte</c>, and of an integer <c>int32</c> or <c>int64</c>.
    /// </summary>
    public string? Format { get; init; }

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
