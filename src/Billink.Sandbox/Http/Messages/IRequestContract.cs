namespace Billink.Sandbox.Http.Messages;

/// <summary>What the contract has for a request.</summary>
internal interface IRequestContract
{
    /// <summary>Finds where a request leaves it.</summary>
    IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request);
}
