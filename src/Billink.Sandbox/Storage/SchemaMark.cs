namespace Billink.Sandbox.Storage;

/// <summary>Marks the build that the tables belong to, so that most starts needn't check them.</summary>
internal sealed class SchemaMark
{
    public int Id { get; private set; }

    public required string Version { get; init; }
}
