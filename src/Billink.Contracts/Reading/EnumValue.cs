namespace Billink.Contracts.Reading;

/// <summary>A known value of an enumeration.</summary>
/// <param name="Value">The text on the wire.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Description">What it means.</param>
/// <param name="Provenance"><c>documented</c>, <c>observed</c> or <c>inferred</c>.</param>
public sealed record EnumValue(string Value, string Name, string Description, string Provenance)
{
    /// <summary>The source of the fact.</summary>
    public string Source { get; init; } = "";

    /// <summary>The position in the file.</summary>
    public Position Position { get; init; }
}
