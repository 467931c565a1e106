namespace Billink.Contracts.Diff.Languages;

/// <summary>How far a text has been read.</summary>
/// <param name="Node">What may still come.</param>
/// <param name="Phase">Where white space is collapsed: what was read last.</param>
internal readonly record struct LanguageState(RegexNode Node, WhiteSpacePhase Phase)
{
    public bool IsDead => Node.Kind == RegexKind.Impossible;

    /// <summary>Whether the text may end here.</summary>
    public bool MayEnd => Node.IsOptional;
}
