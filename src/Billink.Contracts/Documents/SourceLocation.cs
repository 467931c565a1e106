namespace Billink.Contracts.Documents;

/// <summary>Where something stands in a contract.</summary>
/// <param name="File">The name of the file, as it was given to the comparison.</param>
/// <param name="Pointer">A JSON pointer (<c>/paths/~1orders/post</c>), an XPath, or the name of a C# member.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
public sealed record SourceLocation(string File, string Pointer, int Line, int Column);
