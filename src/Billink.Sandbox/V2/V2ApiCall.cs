using System.Buffers;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Strict;

namespace Billink.Sandbox.V2;

/// <summary>One request to a v2 path.</summary>
internal sealed class V2ApiCall(ApiRequest request, IV2Handler handler, SandboxStore store, TimeProvider clock) : IApiCall
{
    public BillinkOperation Operation => handler.Operation;

    public IContract Contract => handler;

    public Task<ApiReply> AnswerAsync(CancellationToken cancellation)
    {
        var answering = handler.Read(request.Body);
        return handler.Writes
            ? store.WriteAsync(db => AnswerAsync(db, answering, cancellation), cancellation)
            : store.ReadAsync(db => AnswerAsync(db, answering, cancellation), cancellation);
    }

    public ApiReply Fail(Refusal refusal)
    {
        var output = new ArrayBufferWriter<byte>(256);
        handler.Fail(output, refusal);
        return new ApiReply(refusal.Error.HttpStatus, V2Call.Json, output.WrittenMemory);
    }

    private async Task<ApiReply> AnswerAsync(SandboxDbContext db, V2Answering answering, CancellationToken cancellation)
    {
        var output = new ArrayBufferWriter<byte>(512);
        var call = new V2Call { Db = db, Now = clock.GetUtcNow(), BaseUrl = request.BaseUrl, Query = request.Query };
        var status = await answering(call, output, cancellation);
        return new ApiReply(status, call.ContentType, output.WrittenMemory);
    }
}
