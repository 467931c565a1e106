using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.Http.Messages;

/// <summary>A request as received.</summary>
/// <param name="Path">The path.</param>
/// <param name="Query">The query parameters.</param>
/// <param name="BaseUrl">The address of the sandbox in links, without a trailing slash.</param>
/// <param name="ContentType">The <c>Content-Type</c> header.</param>
/// <param name="Body">The whole body.</param>
internal sealed record ApiRequest(string Path, IQueryCollection Query, string BaseUrl, string? ContentType, ReadOnlyMemory<byte> Body)
{
    public static async Task<ApiRequest> ReadAsync(HttpRequest http, BillinkSandboxOptions options, CancellationToken cancellationToken)
    {
        var body = await ReadBodyAsync(http.BodyReader, cancellationToken);
        return new ApiRequest(http.Path, http.Query, PublicAddress.Of(http, options), http.ContentType, body);
    }

    /// <summary>Reads the whole body, which the codecs need. Kestrel limits its size.</summary>
    private static async Task<ReadOnlyMemory<byte>> ReadBodyAsync(PipeReader reader, CancellationToken cancellationToken)
    {
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
