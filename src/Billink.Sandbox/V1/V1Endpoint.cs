using System.Buffers;
using Billink.Codecs;
using Billink.Sandbox.Exchange;
using Billink.Sandbox.Merchants;
using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Http;

namespace Billink.Sandbox.V1;

/// <summary>One v1 path. Its operations are told apart by <c>ACTION</c>; every reply, errors too, has HTTP status 200.</summary>
/// <param name="handlers">The operations of the path.</param>
/// <param name="store">The database.</param>
internal sealed class V1Endpoint(IReadOnlyList<IV1Handler> handlers, SandboxStore store)
{
    private const string Version = "BILLINK2.0";

    public async Task HandleAsync(HttpContext http)
    {
        var cancellation = http.RequestAborted;
        var body = await RequestBody.ReadAsync(http.Request, cancellation);
        var output = new ArrayBufferWriter<byte>(512);
        if (await AnswerAsync(body, RequestBody.BaseUrl(http.Request), output, cancellation) is { } refusal)
            ErrorReply.Write(output, refusal);

        http.Response.ContentType = "text/xml";
        http.Response.ContentLength = output.WrittenCount;
        await http.Response.BodyWriter.WriteAsync(output.WrittenMemory, cancellation);
    }

    /// <summary>The order in which Billink most likely looks at a request (inferred from what its clients take for a wrong configuration).</summary>
    private async Task<Refusal?> AnswerAsync(
        ReadOnlyMemory<byte> body, string baseUrl, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        if (RequestFields.Read(body) is not { } fields)
            return Refuse(CommonCode.UnreadableXml);
        if (!string.Equals(fields.Version, Version, StringComparison.OrdinalIgnoreCase))
            return Refuse(CommonCode.UnknownApiVersion);

        var request = new V1Request(body, fields, baseUrl);
        var handler = handlers.FirstOrDefault(handler => handler.Takes(fields.Action));
        return handler?.Writes == true
            ? await store.WriteAsync(db => AnswerAsync(db, handler, request, output, cancellation), cancellation)
            : await store.ReadAsync(db => AnswerAsync(db, handler, request, output, cancellation), cancellation);
    }

    private async Task<Refusal?> AnswerAsync(
        SandboxDbContext db, IV1Handler? handler, V1Request request, IBufferWriter<byte> output, CancellationToken cancellation)
    {
        if (await MerchantLookup.FindAsync(db, request.Fields.Username, cancellation) is not { } merchant)
            return Refuse(CommonCode.UnknownClientUsername);
        if (merchant.ClientId != request.Fields.ClientId)
            return Refuse(CommonCode.UnknownClientId);
        if (handler is null)
            return Refuse(CommonCode.UnknownAction);

        try
        {
            await handler.AnswerAsync(request, merchant, db, output, cancellation);
            return null;
        }
        catch (BillinkFormatException)
        {
            return Refuse(CommonCode.UnreadableXml);
        }
    }

    private Refusal Refuse(string code) => Refusal.Of(handlers[0].Operation.Errors, code);
}
