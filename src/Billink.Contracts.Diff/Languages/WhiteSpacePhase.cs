namespace Billink.Contracts.Diff.Languages;

/// <summary>The last character that was read, if white space is collapsed.</summary>
internal enum WhiteSpacePhase
{
    /// <summary>None, or leading white space, which is ignored.</summary>
    Before,

    /// <summary>A character other than white space.</summary>
    Inside,

    /// <summary>White space that becomes one space if another character follows.</summary>
    Space,
}
