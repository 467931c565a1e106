using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.V2;

/// <summary>One v2 path.</summary>
internal sealed class V2Endpoint(IV2Handler handler, SandboxStore store, TimeProvider clock)
{
    public async Task HandleAsync(HttpContext http)
    {
        var cancellation = http.RequestAborted;
        var body = await RequestBody.ReadAsync(http.Request, cancellation);
        var output = new ArrayBufferWriter<byte>(512);
        var contentType = "";
        http.Response.StatusCode = handler.Writes
            ? await store.WriteAsync(AnswerAsync, cancellation)
            : await store.ReadAsync(AnswerAsync, cancellation);
        http.Response.ContentType = contentType;
        http.Response.ContentLength = output.WrittenCount;
        await http.Response.BodyWriter.WriteAsync(output.WrittenMemory, cancellation);

        async Task<int> AnswerAsync(SandboxDbContext db)
        {
            var call = new V2Call { Db = db, Now = clock.GetUtcNow(), BaseUrl = RequestBody.BaseUrl(http.Request), Query = http.Request.Query };
            var status = await handler.AnswerAsync(body, call, output, cancellation);
            contentType = call.ContentType;
            return status;
        }
    }
}
