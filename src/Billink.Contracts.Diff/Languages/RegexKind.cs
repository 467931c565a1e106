namespace Billink.Contracts.Diff.Languages;

/// <summary>What a <see cref="RegexNode"/> is.</summary>
internal enum RegexKind
{
    Nothing,
    Impossible,
    One,
    Sequence,
    Choice,
    Repeat,
}
