namespace Billink.Contracts.Diff.Languages;

/// <summary>The kinds of <see cref="RegexNode"/>.</summary>
internal enum RegexKind
{
    Nothing,
    Impossible,
    One,
    Sequence,
    Choice,
    Repeat,
}
