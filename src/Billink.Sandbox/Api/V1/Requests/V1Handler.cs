using System.Buffers;
using Billink.Codecs;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Http.Strict;
using Billink.Sandbox.Storage;
using Billink.Xml;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>What one v1 operation does, from message to message.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal abstract class V1Handler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation, BillinkSandboxOptions options) : IV1Handler
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    private readonly XmlCodec<TRequest> requests = (XmlCodec<TRequest>)operation.RequestCodec;

    public BillinkOperation Operation => operation;

    protected BillinkSandboxOptions Options => options;

    public virtual bool Writes => true;

    public virtual bool Takes(string action) => string.Equals(action, operation.Action, StringComparison.OrdinalIgnoreCase);

    public async Task AnswerAsync(
        V1Request request, Merchant merchant, SandboxDbContext db, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var faults = new List<XmlFault>();
        var call = new V1Context<TRequest>
        {
            Request = requests.Read(request.Body, faults),
            Fields = request.Fields,
            Faults = faults,
            Merchant = merchant,
            Db = db,
            BaseUrl = request.BaseUrl,
            Now = options.TimeProvider.GetUtcNow(),
        };
        var answer = await AnswerAsync(call, cancellationToken);
        if (answer.Reply is { } reply)
            operation.ResponseCodec.Write(output, reply);
        else
            V1ErrorReply.Write(output, answer.ApiError!);
    }

    /// <summary>An XSD says nothing about media types, and Billink takes any.</summary>
    public IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request) =>
        [.. HttpContract.FindDeviations(request, mediaType: null, []), .. XmlContract.FindDeviations(typeof(TRequest).Name, request.Body)];

    protected abstract Task<ApiResult<TResponse>> AnswerAsync(V1Context<TRequest> call, CancellationToken cancellationToken);

    protected ApiError Refuse(TCode code, params ReadOnlySpan<string> values) => ApiError.Of(operation.Errors, code, values);
}
