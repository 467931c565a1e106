using System.Buffers;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>One request to a v2 path.</summary>
internal sealed class V2Call(ApiRequest request, IV2Handler handler, SandboxStore store, TimeProvider clock) : ApiCall
{
    public BillinkOperation Operation => handler.Operation;

    public IRequestContract Contract => handler;

    public Task<ApiReply> AnswerAsync(CancellationToken cancellationToken)
    {
        var answering = handler.Read(request.Body);
        return handler.Writes
            ? store.WriteAsync(db => AnswerAsync(db, answering, cancellationToken), cancellationToken)
            : store.ReadAsync(db => AnswerAsync(db, answering, cancellationToken), cancellationToken);
    }

    public ApiReply Fail(ApiError refusal)
    {
        var output = new ArrayBufferWriter<byte>(256);
        handler.Fail(output, refusal);
        return new ApiReply(refusal.Error.HttpStatus, V2Context.Json, output.WrittenMemory);
    }

    private async Task<ApiReply> AnswerAsync(SandboxDbContext db, V2Answering answering, CancellationToken cancellationToken)
    {
        var output = new ArrayBufferWriter<byte>(512);
        var call = new V2Context { Db = db, Now = clock.GetUtcNow(), BaseUrl = request.BaseUrl, Query = request.Query };
        var status = await answering(call, output, cancellationToken);
        return new ApiReply(status, call.ContentType, output.WrittenMemory);
    }
}
