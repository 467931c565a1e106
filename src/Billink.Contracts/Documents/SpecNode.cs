namespace Billink.Contracts.Documents;

/// <summary>
/// A value of a YAML or JSON document with its position; also a generated or validated instance, which has no position.
/// </summary>
internal abstract class SpecNode(int line, int column)
{
    /// <summary>The line, counted from 1; 0 for a value that isn't from a file.</summary>
    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>The number of values in it, itself included. Aliases count each time they are used.</summary>
    public long Size { get; protected init; } = 1;

    /// <summary>The number of nested levels, itself included.</summary>
    public int Height { get; protected init; } = 1;
}
