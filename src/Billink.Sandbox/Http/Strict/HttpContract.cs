using System.Net.Http.Headers;
using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Holds what surrounds a body against the contract.</summary>
internal static class HttpContract
{
    /// <summary>Finds where a request leaves it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mediaType">What the body is to be; null where the contract doesn't say.</param>
    /// <param name="parameters">What may follow the question mark of the address.</param>
    public static IEnumerable<SandboxDeviation> FindDeviations(ApiRequest request, string? mediaType, IEnumerable<string> parameters)
    {
        if (mediaType is not null && !IsOf(mediaType, request.ContentType))
            yield return new SandboxDeviation("Content-Type", $"The contract has {mediaType}.");
        foreach (var name in request.Query.Keys.Except(parameters, StringComparer.OrdinalIgnoreCase))
            yield return new SandboxDeviation($"?{name}", "The contract has no such parameter.");
    }

    private static bool IsOf(string mediaType, string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && string.Equals(type.MediaType, mediaType, StringComparison.OrdinalIgnoreCase);
}
