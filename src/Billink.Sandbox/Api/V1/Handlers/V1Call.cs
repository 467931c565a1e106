using System.Buffers;
using Billink.Codecs;
using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>One request to a v1 path, whose operations are told apart by <c>ACTION</c>. Every reply, errors too, has HTTP status 200.</summary>
internal sealed class V1Call : ApiCall
{
    private const string Version = "BILLINK2.0";

    private readonly SandboxStore store;
    private readonly IV1Handler first;
    private readonly IV1Handler? handler;
    private readonly V1Request? request;

    /// <summary>Looks for the operation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="handlers">The operations of its path.</param>
    /// <param name="store">The database.</param>
    public V1Call(ApiRequest request, IReadOnlyList<IV1Handler> handlers, SandboxStore store)
    {
        this.store = store;
        first = handlers[0];
        if (RequestFields.Read(request.Body) is not { } fields)
            return;
        this.request = new V1Request(request.Body, fields, request.BaseUrl);
        handler = handlers.FirstOrDefault(handler => handler.Takes(fields.Action));
    }

    /// <summary>The first one of the path when <c>ACTION</c> names none: all of them have the codes that such a request gets.</summary>
    public BillinkOperation Operation => (handler ?? first).Operation;

    public IRequestContract Contract => handler ?? first;

    /// <summary>The order in which Billink most likely looks at a request (inferred from what its clients take for a wrong configuration).</summary>
    public Task<ApiReply> AnswerAsync(CancellationToken cancellationToken)
    {
        if (request is null)
            return Task.FromResult(Fail(CommonCode.UnreadableXml));
        if (!string.Equals(request.Fields.Version, Version, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(Fail(CommonCode.UnknownApiVersion));
        return handler?.Writes == true
            ? store.WriteAsync(db => AnswerAsync(db, request, cancellationToken), cancellationToken)
            : store.ReadAsync(db => AnswerAsync(db, request, cancellationToken), cancellationToken);
    }

    public ApiReply Fail(ApiError refusal)
    {
        var output = new ArrayBufferWriter<byte>(256);
        V1ErrorReply.Write(output, refusal);
        return Reply(output);
    }

    private async Task<ApiReply> AnswerAsync(SandboxDbContext db, V1Request known, CancellationToken cancellationToken)
    {
        if (await db.FindMerchantAsync(known.Fields.Username, cancellationToken) is not { } merchant)
            return Fail(CommonCode.UnknownClientUsername);
        if (merchant.ClientId != known.Fields.ClientId)
            return Fail(CommonCode.UnknownClientId);
        if (handler is null)
            return Fail(CommonCode.UnknownAction);

        try
        {
            var output = new ArrayBufferWriter<byte>(512);
            await handler.AnswerAsync(known, merchant, db, output, cancellationToken);
            return Reply(output);
        }
        catch (BillinkFormatException)
        {
            return Fail(CommonCode.UnreadableXml);
        }
    }

    private ApiReply Fail(string code) => Fail(ApiError.Of(Operation.Errors, code));

    private static ApiReply Reply(ArrayBufferWriter<byte> output) => new(200, "text/xml", output.WrittenMemory);
}
