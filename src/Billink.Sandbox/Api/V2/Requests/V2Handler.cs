using System.Buffers;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Http.Strict;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>Handles the requests of one v2 operation, from message to message.</summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal abstract class V2Handler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation) : IV2Handler
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    private const string Json = "application/json";

    private readonly JsonRequestContract<TRequest> contract = new(operation.RequestCodec, operation.Receive);

    public BillinkOperation Operation => operation;

    public virtual bool Writes => true;

    public (object? Message, ApiError? Error) Decode(ApiRequest request) =>
        contract.TryRead(request, out var message, out var place) ? (message, null) : (null, UnreadableError(request.Body, place));

    public async Task<ApiResult<ApiReply>> InvokeAsync(object message, V2Context context, CancellationToken cancellationToken)
    {
        var result = await HandleAsync((TRequest)message, context, cancellationToken);
        if (result.Error is { } error)
            return error;
        var output = new ArrayBufferWriter<byte>(512);
        operation.ResponseCodec.Write(output, result.Value!);
        return new ApiReply(200, result.Value is BillinkFile file ? file.MediaType : Json, output.WrittenMemory);
    }

    public ApiReply Fail(ApiError error)
    {
        var output = new ArrayBufferWriter<byte>(256);
        WriteError(output, error);
        return new ApiReply(error.Row.HttpStatus, Json, output.WrittenMemory);
    }

    public IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request) => contract.FindDeviations(request);

    public IReadOnlyList<SandboxDeviation> FindNotes(ApiRequest request) => contract.FindNotes(request);

    protected abstract Task<ApiResult<TResponse>> HandleAsync(TRequest request, V2Context context, CancellationToken cancellationToken);

    /// <summary>The error for a body that isn't the operation's JSON.</summary>
    protected abstract ApiError UnreadableError();

    /// <summary>The same, for operations that distinguish what is wrong with the body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="place">The path of a value of the wrong type, as in <c>$.year</c>. Null if the body isn't JSON.</param>
    protected virtual ApiError UnreadableError(ReadOnlyMemory<byte> body, string? place) => UnreadableError();

    /// <summary>Writes the body of an error, in the form that the contract has for the operation.</summary>
    protected virtual void WriteError(IBufferWriter<byte> output, ApiError error) => ErrorBodies.Write(output, operation, error);

    protected ApiError Error(TCode code, params ReadOnlySpan<string> values) => ApiError.Of(operation.Errors, code, values);

    /// <summary>An error by its name, for operations that share code and have errors of the same names.</summary>
    protected ApiError Error(string name) => ApiError.Named(operation.Errors, name);
}
