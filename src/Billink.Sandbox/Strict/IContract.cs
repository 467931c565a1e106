using Billink.Sandbox.Exchange;

namespace Billink.Sandbox.Strict;

/// <summary>What the contract has for a request.</summary>
internal interface IContract
{
    /// <summary>Finds where a request leaves it.</summary>
    IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request);
}
