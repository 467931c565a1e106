using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>A request to a v2 path.</summary>
internal sealed class V2Call(ApiRequest request, IV2Handler handler, SandboxStore store, TimeProvider clock) : IApiCall
{
    public BillinkOperation Operation => handler.Operation;

    public IRequestContract Contract => handler;

    public Task<ApiReply> ExecuteAsync(CancellationToken cancellationToken)
    {
        // Before the unit of work, for which other requests wait.
        var (message, error) = handler.Decode(request.Body);
        if (message is null)
            return Task.FromResult(Fail(error!));
        return handler.Writes
            ? store.WriteAsync(db => handler.InvokeAsync(message, Context(db), cancellationToken), cancellationToken)
            : store.ReadAsync(db => handler.InvokeAsync(message, Context(db), cancellationToken), cancellationToken);
    }

    public ApiReply Fail(ApiError error) => handler.Fail(error);

    private V2Context Context(SandboxDbContext db) => new(db, clock.GetUtcNow(), request.BaseUrl, request.Query);
}
