using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Api.V2.Handlers;

/// <summary>A request to a v2 path.</summary>
internal sealed class V2Call(ApiRequest request, IV2Handler handler, SandboxStore store, TimeProvider clock) : IApiCall
{
    public BillinkOperation Operation => handler.Operation;

    public IRequestContract Contract => handler;

    public async Task<ApiReply> ExecuteAsync(SandboxErrorForm form, CancellationToken cancellationToken)
    {
        // Before the unit of work, for which other requests wait.
        var (message, error) = handler.Decode(request);
        if (message is null)
            return Fail(error!, form);
        var result = handler.Writes
            ? await store.WriteAsync(db => handler.InvokeAsync(message, Context(db), cancellationToken), cancellationToken)
            : await store.ReadAsync(db => handler.InvokeAsync(message, Context(db), cancellationToken), cancellationToken);
        return result.Value ?? Fail(result.Error!, form);
    }

    public ApiReply Fail(ApiError error, SandboxErrorForm form) =>
        form is SandboxErrorForm.General ? GeneralError.Of(error) : handler.Fail(error);

    private V2Context Context(SandboxDbContext db) => new(db, clock.GetUtcNow(), request.BaseUrl, request.Query);
}
