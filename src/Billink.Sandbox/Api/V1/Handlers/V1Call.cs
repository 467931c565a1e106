using Billink.Sandbox.Api.V1.Requests;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Api.V1.Handlers;

/// <summary>A request to a v1 path. <c>ACTION</c> says which of the path's operations it is for.</summary>
internal sealed class V1Call : IApiCall
{
    private const string Version = "BILLINK2.0";

    private readonly ApiRequest request;
    private readonly SandboxStore store;
    private readonly TimeProvider clock;
    private readonly IV1Handler first;
    private readonly IV1Handler? handler;
    private readonly RequestFields? fields;

    /// <summary>Finds the operation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="handlers">The handlers of the path's operations.</param>
    /// <param name="store">The database.</param>
    /// <param name="clock">The time in the sandbox.</param>
    public V1Call(ApiRequest request, IReadOnlyList<IV1Handler> handlers, SandboxStore store, TimeProvider clock)
    {
        (this.request, this.store, this.clock) = (request, store, clock);
        first = handlers[0];
        fields = RequestFields.Read(request.Body);
        handler = fields is null ? null : handlers.FirstOrDefault(handler => handler.Accepts(fields.Action));
    }

    /// <summary>
    /// The first operation of the path if <c>ACTION</c> names none: all of them have the error codes that such a request gets.
    /// </summary>
    public BillinkOperation Operation => (handler ?? first).Operation;

    public IRequestContract Contract => handler ?? first;

    /// <summary>
    /// Checks in the order in which Billink most likely does (inferred from what its clients take for a wrong configuration).
    /// </summary>
    public Task<ApiReply> ExecuteAsync(SandboxErrorForm form, CancellationToken cancellationToken)
    {
        if (fields is null)
            return Task.FromResult(Fail(CommonCode.UnreadableXml));
        if (!string.Equals(fields.Version, Version, StringComparison.OrdinalIgnoreCase))
            return Task.FromResult(Fail(CommonCode.UnknownApiVersion));
        return handler?.Writes == true
            ? store.WriteAsync(db => AuthenticateAsync(db, fields, cancellationToken), cancellationToken)
            : store.ReadAsync(db => AuthenticateAsync(db, fields, cancellationToken), cancellationToken);
    }

    /// <summary>v1 errors have one form, which its documentation and recorded exchanges agree on.</summary>
    public ApiReply Fail(ApiError error, SandboxErrorForm form) => V1Reply.OfError(error);

    /// <summary>Finds the merchant and lets the handler take over.</summary>
    private async Task<ApiReply> AuthenticateAsync(SandboxDbContext db, RequestFields fields, CancellationToken cancellationToken)
    {
        if (await db.FindMerchantAsync(fields.Username, cancellationToken) is not { } merchant)
            return Fail(CommonCode.UnknownClientUsername);
        if (merchant.ClientId != fields.ClientId)
            return Fail(CommonCode.UnknownClientId);
        if (handler is null)
            return Fail(CommonCode.UnknownAction);
        return await handler
            .InvokeAsync(new V1Request(request.Body, fields, request.BaseUrl, merchant, db, clock.GetUtcNow()), cancellationToken);
    }

    private ApiReply Fail(string code) => V1Reply.OfError(ApiError.Of(Operation.Errors, code));
}
