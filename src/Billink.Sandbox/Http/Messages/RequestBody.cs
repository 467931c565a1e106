using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Messages;

/// <summary>Reads whole bodies: codecs need them whole, and Kestrel sees to it that none is larger than allowed.</summary>
internal static class RequestBody
{
    /// <summary>Where the caller reached the sandbox, without a slash at the end.</summary>
    public static string BaseUrl(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var reader = request.BodyReader;
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            if (result.IsCompleted)
            {
                var body = result.Buffer.ToArray();
                reader.AdvanceTo(result.Buffer.End);
                return body;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }
}
