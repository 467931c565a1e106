namespace Billink.Contracts.Diff.Languages;

/// <summary>What a <see cref="TextNode"/> is.</summary>
internal enum TextKind
{
    Nothing,
    Impossible,
    One,
    Sequence,
    Choice,
    Repeat,
}
