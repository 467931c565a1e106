namespace Billink.Contracts.Reading;

/// <summary>
/// Where something stands in a contract file. Any two positions are equal: a model that has only moved is the same model,
/// so what is generated from it need not be generated again. Diagnostics carry lines and columns of their own.
/// </summary>
/// <param name="Line">Counted from 1; 0 when unknown.</param>
/// <param name="Column">Counted from 1; 0 when unknown.</param>
public readonly record struct Position(int Line, int Column)
{
    /// <inheritdoc/>
    public bool Equals(Position other) => true;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
