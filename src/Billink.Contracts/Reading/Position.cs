namespace Billink.Contracts.Reading;

/// <summary>
/// A position in a contract file. All positions are equal, so a model that has only moved is the same model,
/// and its code isn't generated again. Diagnostics carry lines and columns of their own.
/// </summary>
/// <param name="Line">The line, counted from 1; 0 if unknown.</param>
/// <param name="Column">The column, counted from 1; 0 if unknown.</param>
public readonly record struct Position(int Line, int Column)
{
    /// <inheritdoc/>
    public bool Equals(Position other) => true;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
