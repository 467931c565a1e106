namespace Billink.Contracts.Diff.PublicApi;

/// <summary>A word, a literal or a sign of a listing.</summary>
/// <param name="Text">As it is written; a dotted name is one word, and so is an operator with its keyword: <c>operator ==</c>.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
internal readonly record struct ApiToken(string Text, int Line, int Column)
{
    /// <summary>Whether a blank stands between it and another word.</summary>
    public bool IsWord => char.IsLetterOrDigit(Text[0]) || Text[0] is '_' or '@' or '"' or '\'';
}
