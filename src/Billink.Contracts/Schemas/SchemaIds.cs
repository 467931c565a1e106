namespace Billink.Contracts.Schemas;

/// <summary>Numbers the schemas of both documents of a comparison.</summary>
internal sealed class SchemaIds
{
    private int last;

    public int Next() => ++last;
}
