namespace Billink.Contracts.Reading.OpenApi;

/// <summary>The parts of a <see cref="Member"/> that come from its schema.</summary>
internal sealed record SchemaValue(string Type)
{
    public string? Format { get; init; }

    public EquatableArray<Container> Containers { get; init; }

    public bool IsNullable { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsWriteOnly { get; init; }

    public bool IsDeprecated { get; init; }

    public string? Default { get; init; }

    public Constraints Constraints { get; init; } = Constraints.None;
}
