using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using Billink.Codecs;

namespace Billink.Sandbox.Http.Messages;

/// <summary>Reads requests as a server does: what the contract requires may be missing, so that the answer can say what it is.</summary>
internal static class LenientJson
{
    /// <summary>Reads a request.</summary>
    /// <param name="codec">The codec of the request.</param>
    /// <param name="body">The body.</param>
    /// <param name="request">The request.</param>
    /// <param name="place">Where a value is of the wrong kind, as in <c>$.year</c>; null when the body isn't JSON at all.</param>
    /// <returns>False when it isn't JSON, or a value is of the wrong kind.</returns>
    public static bool TryRead<T>(BillinkCodec<T> codec, ReadOnlyMemory<byte> body, [NotNullWhen(true)] out T? request, out string? place)
        where T : class
    {
        place = null;
        request = null;
        if (!Utf8.IsValid(body.Span))
            return false;
        try
        {
            request = ((JsonCodec<T>)codec).ReadAsServer(body);
            return true;
        }
        catch (BillinkFormatException exception)
        {
            place = exception.Path;
            return false;
        }
    }

    /// <summary>Whether reading failed because of what was read: half of a surrogate pair, escaped, is no JsonException.</summary>
    public static bool IsUnreadable(Exception exception) => exception is JsonException or InvalidOperationException;
}
