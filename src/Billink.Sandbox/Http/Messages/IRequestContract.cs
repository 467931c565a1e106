namespace Billink.Sandbox.Http.Messages;

/// <summary>The rules of the contract for a request.</summary>
internal interface IRequestContract
{
    /// <summary>Finds where a request deviates from the contract.</summary>
    IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request);

    /// <summary>Finds what is unusual in a request, but may be right.</summary>
    IReadOnlyList<SandboxDeviation> FindNotes(ApiRequest request);
}
