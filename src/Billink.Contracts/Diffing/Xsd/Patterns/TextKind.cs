namespace Billink.Contracts.Diffing.Xsd.Patterns;

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
