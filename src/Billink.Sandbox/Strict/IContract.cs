namespace Billink.Sandbox.Strict;

/// <summary>What the contract has for a request.</summary>
internal interface IContract
{
    /// <summary>Finds where a body leaves it.</summary>
    IReadOnlyList<SandboxDeviation> FindDeviations(ReadOnlyMemory<byte> body);
}
