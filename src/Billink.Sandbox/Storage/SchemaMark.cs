namespace Billink.Sandbox.Storage;

/// <summary>Says which build the tables belong to, so that most starts need not look at them.</summary>
internal sealed class SchemaMark
{
    public int Id { get; private set; }

    public required string Version { get; init; }
}
