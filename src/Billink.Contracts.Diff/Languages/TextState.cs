namespace Billink.Contracts.Diff.Languages;

/// <summary>How far a text has been read.</summary>
/// <param name="Node">What may still come.</param>
/// <param name="Phase">Where white space is collapsed: what was read last.</param>
internal readonly record struct TextState(TextNode Node, TextPhase Phase)
{
    public bool IsDead => Node.Kind == TextKind.Impossible;

    /// <summary>Whether the text may end here.</summary>
    public bool MayEnd => Node.IsOptional;
}
