namespace Billink.Sandbox.Http.Messages;

/// <summary>What the contract says about a request.</summary>
internal interface IRequestContract
{
    /// <summary>Finds where a request deviates from the contract.</summary>
    IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request);
}
