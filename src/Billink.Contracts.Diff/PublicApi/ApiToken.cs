namespace Billink.Contracts.Diff.PublicApi;

/// <summary>A word, a literal or a sign of a listing.</summary>
/// <param name="Text">
/// The text as it is written. A dotted name is one token, and so is an operator with its keyword: <c>operator ==</c>.
/// </param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
internal readonly record struct ApiToken(string Text, int Line, int Column)
{
    /// <summary>Whether a space separates it from another word.</summary>
    public bool IsWord => char.IsLetterOrDigit(Text[0]) || Text[0] is '_' or '@' or '"' or '\'';
}
