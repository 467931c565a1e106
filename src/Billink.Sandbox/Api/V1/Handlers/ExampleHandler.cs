using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Http.Strict;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>
/// Replies with an example of the contract's reply, for an operation that has no handler of its own yet. The journal says so.
/// </summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
internal sealed class ExampleHandler<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation) : IV1Handler
    where TRequest : class, IBillinkRequest<TRequest>
{
    private readonly XmlRequestContract<TRequest> contract = new(operation.RequestCodec);

    public BillinkOperation Operation => operation;

    public bool Writes => false;

    public bool Accepts(string action) => string.Equals(action, operation.Action, StringComparison.OrdinalIgnoreCase);

    public Task<ApiReply> InvokeAsync(V1Request request, CancellationToken cancellationToken) =>
        Task.FromResult(ContractExamples.ReplyOf(operation));

    public IReadOnlyList<SandboxDeviation> FindDeviations(ApiRequest request) => contract.FindDeviations(request);

    public IReadOnlyList<SandboxDeviation> FindNotes(ApiRequest request) =>
        [HandlerNotes.NoHandler(operation), .. contract.FindNotes(request)];
}
