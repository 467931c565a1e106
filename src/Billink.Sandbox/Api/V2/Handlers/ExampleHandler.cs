using System.Buffers;
using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Http.Strict;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>
/// Replies with the contract's example, for an operation that has no handler of its own yet. The journal says so.
/// </summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
internal sealed class ExampleHandler<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation) : IV2Handler
    where TRequest : class, IBillinkRequest<TRequest>
{
    private readonly JsonRequestContract<TRequest> contract = new(operation.RequestCodec, operation.Receive);

    public BillinkOperation Operation => operation;

    public bool Writes => false;

    public (object? Message, ApiError? Error) Decode(ApiRequest request) => (request, null);

    public Task<ApiResult<ApiReply>> InvokeAsync(object message, V2Context context, CancellationToken cancellationToken) =>
        Task.FromResult<ApiResult<ApiReply>>(ContractExamples.ReplyOf(operation));

    public ApiReply Fail(ApiError error)
    {
        var output = new ArrayBufferWriter<byte>(256);
        ErrorBodies.Write(output, operation, error);
        return new ApiReply(error.Row.HttpStatus, "application/json", output.WrittenMemory);
    }

    public IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request) => contract.FindDeviations(request);

    public IReadOnlyList<SandboxDeviation> FindNotes(ApiRequest request) =>
        [HandlerNotes.NoHandler(operation), .. contract.FindNotes(request)];
}
