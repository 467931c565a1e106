using System.Net.Http.Headers;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Compares the media type of a body with that of the contract.</summary>
internal static class MediaTypes
{
    // Billink's own examples send JSON with curl --data, which has this media type by default.
    private const string OfCurl = "application/x-www-form-urlencoded";

    /// <summary>Whether a body has the media type of the contract. Parameters, such as a charset, don't count.</summary>
    /// <param name="expected">The media type of the contract, which can be a range such as <c>image/*</c>.</param>
    /// <param name="contentType">The <c>Content-Type</c> header.</param>
    public static bool Fits(string expected, string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var parsed) || parsed.MediaType is not { } sent)
            return false;
        var essence = expected.Split(';')[0].Trim();
        // A file of any type is a sequence of bytes.
        return essence is "application/octet-stream" or "*/*"
            || sent.Equals(essence, StringComparison.OrdinalIgnoreCase)
            || (essence.EndsWith("/*", StringComparison.Ordinal) && sent.StartsWith(essence[..^1], StringComparison.OrdinalIgnoreCase))
            || (essence.EndsWith("json", StringComparison.OrdinalIgnoreCase) && sent.Equals(OfCurl, StringComparison.OrdinalIgnoreCase));
    }
}
