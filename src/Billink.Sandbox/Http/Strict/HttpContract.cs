using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Checks the media type and the query of a request against the contract.</summary>
internal static class HttpContract
{
    /// <summary>Finds where a request deviates from the contract.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mediaType">The media type of the body. Empty if the contract doesn't have one.</param>
    /// <param name="parameters">The query parameters of the operation.</param>
    public static IEnumerable<SandboxDeviation> FindDeviations(ApiRequest request, string mediaType, IEnumerable<string> parameters)
    {
        if (mediaType.Length > 0 && !MediaTypes.Fits(mediaType, request.ContentType))
            yield return new SandboxDeviation("Content-Type", $"The contract has {mediaType}.");
        foreach (var name in request.Query.Keys.Except(parameters, StringComparer.OrdinalIgnoreCase))
            yield return new SandboxDeviation($"?{name}", "The contract has no such parameter.");
    }
}
