namespace Billink.Contracts.Documents;

/// <summary>A location in a contract.</summary>
/// <param name="File">The name of the file, as in the input of the comparison.</param>
/// <param name="Pointer">A JSON pointer (<c>/paths/~1orders/post</c>), an XPath, or the name of a C# member.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public sealed record SourceLocation(string File, string Pointer, int Line, int Column);
