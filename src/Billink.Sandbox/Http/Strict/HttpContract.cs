using System.Net.Http.Headers;
using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Checks the media type and the query of a request against the contract.</summary>
internal static class HttpContract
{
    // Billink's own examples send JSON with curl --data, which has this media type by default.
    private const string MediaTypeOfCurl = "application/x-www-form-urlencoded";

    /// <summary>Finds where a request deviates from the contract.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mediaType">The media type of the body. Empty if the contract doesn't have one.</param>
    /// <param name="parameters">The query parameters of the operation.</param>
    public static IEnumerable<SandboxDeviation> FindDeviations(ApiRequest request, string mediaType, IEnumerable<string> parameters)
    {
        if (mediaType.Length > 0 && !IsOf(mediaType, request.ContentType))
            yield return new SandboxDeviation("Content-Type", $"The contract has {mediaType}.");
        foreach (var name in request.Query.Keys.Except(parameters, StringComparer.OrdinalIgnoreCase))
            yield return new SandboxDeviation($"?{name}", "The contract has no such parameter.");
    }

    private static bool IsOf(string mediaType, string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
            && (string.Equals(type.MediaType, mediaType, StringComparison.OrdinalIgnoreCase)
                || string.Equals(type.MediaType, MediaTypeOfCurl, StringComparison.OrdinalIgnoreCase));
}
