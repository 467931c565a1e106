namespace Billink.Contracts.Diff.Languages;

/// <summary>What was read last of a text whose white space is collapsed.</summary>
internal enum WhiteSpacePhase
{
    /// <summary>Nothing, or white space in front, which doesn't count.</summary>
    Before,

    /// <summary>A character that counts.</summary>
    Inside,

    /// <summary>White space that counts as one space if anything comes after it.</summary>
    Space,
}
