namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>What a change does to the set of valid values.</summary>
[Flags]
internal enum SchemaEffect
{
    None = 0,

    /// <summary>Some value that was valid no longer is.</summary>
    Narrows = 1,

    /// <summary>Some value is valid that was not.</summary>
    Widens = 2,

    Both = 3,
}
