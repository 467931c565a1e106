using System.Buffers;
using System.Text.Json;
using Billink.Json;
using Billink.Sandbox.Api.V2.Handlers;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Http.Strict;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>What one v2 operation does, from message to message.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal abstract class V2Handler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation) : IV2Handler
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    public BillinkOperation Operation => operation;

    public virtual bool Writes => true;

    public V2Answering Read(ReadOnlyMemory<byte> body) => LenientJson.TryRead(operation.RequestCodec, body, out var request, out var place)
        ? async (call, output, cancellationToken) => Write(await AnswerAsync(request, call, cancellationToken), call, output)
        : (call, output, _) => Task.FromResult(Write(Unreadable(body, place), call, output));

    public void Fail(IBufferWriter<byte> output, ApiError refusal) => WriteRefusal(output, refusal);

    public IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request) =>
        [.. HttpContract.FindDeviations(request, operation.RequestCodec.MediaType, Parameters), .. JsonContract.FindDeviations(operation.RequestCodec, request.Body)];

    /// <summary>What may follow the question mark of the address.</summary>
    protected virtual IReadOnlyList<string> Parameters => [];

    protected abstract Task<ApiResult<TResponse>> AnswerAsync(TRequest request, V2Context call, CancellationToken cancellationToken);

    /// <summary>What a body gets that isn't the operation's JSON.</summary>
    protected abstract ApiError Unreadable();

    /// <summary>The same, for operations that tell apart what is wrong with it.</summary>
    /// <param name="body">The body.</param>
    /// <param name="place">Where a value is of the wrong kind, as in <c>$.year</c>; null when it isn't JSON at all.</param>
    protected virtual ApiError Unreadable(ReadOnlyMemory<byte> body, string? place) => Unreadable();

    protected abstract void WriteRefusal(IBufferWriter<byte> output, ApiError refusal);

    /// <summary>A refusal by the name of a code, for what operations share whose codes have the same names.</summary>
    protected ApiError Refuse(string name) => Refuse(Enum.Parse<TCode>(name));

    protected ApiError Refuse(TCode code, params ReadOnlySpan<string> values) => ApiError.Of(operation.Errors, code, values);

    protected static void Write<T>(IBufferWriter<byte> output, T message, Action<Utf8JsonWriter, T> write)
    {
        using var writer = new Utf8JsonWriter(output, JsonOutput.Options);
        write(writer, message);
    }

    private int Write(ApiResult<TResponse> answer, V2Context call, IBufferWriter<byte> output)
    {
        if (answer.ApiError is { } refusal)
        {
            WriteRefusal(output, refusal);
            return refusal.Error.HttpStatus;
        }

        if (answer.Reply is BillinkFile file)
            call.ContentType = file.MediaType;
        operation.ResponseCodec.Write(output, answer.Reply!);
        return 200;
    }

    /// <summary>The error body of sessions and webhooks.</summary>
    protected static void WriteStatusMessage(IBufferWriter<byte> output, ApiError refusal) =>
        Write(output, new StatusMessage { Status = ReplyStatus.Error, Message = refusal.Message }, StatusMessage.WriteJson);
}
