namespace Billink.Contracts.Reading.OpenApi;

/// <summary>What a schema says about a value; the parts of a <see cref="Member"/> that are not its own.</summary>
internal sealed record SchemaValue(string Type)
{
    public string? Format { get; init; }

    public bool IsList { get; init; }

    public bool IsNullable { get; init; }

    public string? Default { get; init; }

    public Constraints Constraints { get; init; } = Constraints.None;
}
