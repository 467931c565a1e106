using System.Buffers;
using System.IO.Pipelines;
using Billink.Queries;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Http.Messages;

/// <summary>A request as received.</summary>
/// <param name="Path">The path.</param>
/// <param name="Route">The parameters of the path.</param>
/// <param name="Query">The query parameters.</param>
/// <param name="Headers">The headers.</param>
/// <param name="BaseUrl">The address of the sandbox in links, without a trailing slash.</param>
/// <param name="Body">The whole body.</param>
internal sealed record ApiRequest(
    string Path,
    RouteValueDictionary Route,
    IQueryCollection Query,
    IHeaderDictionary Headers,
    string BaseUrl,
    ReadOnlyMemory<byte> Body)
{
    /// <summary>The <c>Content-Type</c> header.</summary>
    public string? ContentType => Headers.ContentType;

    public static async Task<ApiRequest> ReadAsync(HttpRequest http, BillinkSandboxOptions options, CancellationToken cancellationToken)
    {
        var body = await ReadBodyAsync(http.BodyReader, cancellationToken);
        // Copies: the server uses its collections again for another request.
        var headers = new HeaderDictionary(http.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase));
        var route = new RouteValueDictionary(http.RouteValues);
        return new ApiRequest(http.Path, route, http.Query, headers, PublicAddress.Of(http, options), body);
    }

    /// <summary>The parameters as the operation's descriptor reads them.</summary>
    public ReceivedParameters ReadParameters() => new(
        name => Route[name] as string,
        name => Query[name],
        name => Headers[name]);

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
