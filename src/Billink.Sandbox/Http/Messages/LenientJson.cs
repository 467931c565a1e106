using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using Billink.Codecs;

namespace Billink.Sandbox.Http.Messages;

/// <summary>Reads requests like a server: required members can be missing, so that the error can name them.</summary>
internal static class LenientJson
{
    /// <summary>Reads a request.</summary>
    /// <param name="codec">The codec of the request.</param>
    /// <param name="body">The body.</param>
    /// <param name="mediaType">The media type of the body, which forms need.</param>
    /// <param name="request">The request.</param>
    /// <param name="place">The path of a value of the wrong type, as <c>$.year</c>. Null if the body isn't what the codec reads.</param>
    /// <returns>False if the body can't be read, or a value has the wrong type.</returns>
    public static bool TryRead<T>(
        BillinkCodec<T> codec, ReadOnlyMemory<byte> body, string? mediaType, [NotNullWhen(true)] out T? request, out string? place)
        where T : class
    {
        place = null;
        request = null;
        if (codec is JsonCodec<T> && !Utf8.IsValid(body.Span))
            return false;
        try
        {
            request = codec.ReadAsServer(body, mediaType);
            return true;
        }
        catch (BillinkFormatException exception)
        {
            place = exception.Path;
            return false;
        }
    }

    /// <summary>Whether an exception is due to the body: an escaped half of a surrogate pair throws no JsonException.</summary>
    public static bool IsUnreadable(Exception exception) => exception is JsonException or InvalidOperationException;
}
