namespace Billink.Contracts.Diff.Xsd;

/// <summary>What a change does to the set of documents.</summary>
[Flags]
internal enum Effect
{
    None = 0,

    /// <summary>A document that was valid isn't any longer.</summary>
    Narrows = 1,

    /// <summary>A document is valid that wasn't.</summary>
    Widens = 2,
}
