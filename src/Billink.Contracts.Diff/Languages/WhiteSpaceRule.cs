namespace Billink.Contracts.Diff.Languages;

/// <summary>What becomes of white space in a text before it is looked at, the mildest rule first.</summary>
internal enum WhiteSpaceRule
{
    Preserve,

    /// <summary>Tabs and line ends become spaces.</summary>
    Replace,

    /// <summary>And many spaces become one, and those around the text go.</summary>
    Collapse,
}
