namespace Billink.Contracts.Diff.Languages;

/// <summary>The state after a part of a text.</summary>
/// <param name="Node">The expression of the rest.</param>
/// <param name="Phase">The last character, if white space is collapsed.</param>
internal readonly record struct LanguageState(RegexNode Node, WhiteSpacePhase Phase)
{
    public bool IsDead => Node.Kind == RegexKind.Impossible;

    /// <summary>Whether the text may end here.</summary>
    public bool MayEnd => Node.IsOptional;
}
