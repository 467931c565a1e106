namespace Billink.Contracts.Documents;

/// <summary>
/// A value of a YAML or JSON document and where it stands; also an instance that is made or checked, which stands nowhere.
/// </summary>
internal abstract class SpecNode(int line, int column)
{
    /// <summary>Counted from 1; 0 for a value that is not from a file.</summary>
    public int Line { get; } = line;

    public int Column { get; } = column;

    /// <summary>How many values there are in it, itself included, aliases counted as often as they are used.</summary>
    public long Size { get; protected init; } = 1;

    /// <summary>How many values deep it is, itself included.</summary>
    public int Height { get; protected init; } = 1;
}
