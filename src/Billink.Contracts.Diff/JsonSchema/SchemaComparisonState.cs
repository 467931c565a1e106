namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>How far a comparison has come.</summary>
internal enum SchemaComparisonState
{
    New,
    Running,

    /// <summary>It itself is done, but perhaps not its parts.</summary>
    Run,
    Complete,
}
