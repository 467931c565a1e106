namespace Billink.Contracts.Diff.Languages;

/// <summary>How white space of a text is normalized, the mildest rule first.</summary>
internal enum WhiteSpaceRule
{
    Preserve,

    /// <summary>Tabs and line ends become spaces.</summary>
    Replace,

    /// <summary>In addition, several spaces become one, and spaces around the text are removed.</summary>
    Collapse,
}
