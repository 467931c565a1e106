namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>The progress of a comparison.</summary>
internal enum SchemaComparisonState
{
    New,
    Running,

    /// <summary>The schema itself is compared, but its parts may not be.</summary>
    Run,
    Complete,
}
