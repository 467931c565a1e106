namespace Billink.Contracts.Schemas;

/// <summary>A limit of a number.</summary>
/// <param name="Value">The limit.</param>
/// <param name="Exclusive">Whether the limit itself is excluded.</param>
internal readonly record struct Bound(decimal Value, bool Exclusive)
{
    public override string ToString() => Exclusive ? $"{Value} (exclusive)" : $"{Value}";
}
