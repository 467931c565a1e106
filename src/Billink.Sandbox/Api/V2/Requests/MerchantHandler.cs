using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>
/// Shares authentication among the operations that only need to know the merchant: those on webhooks, as documented,
/// and a few more (inferred).
/// </summary>
/// <typeparam name="TRequest">The request message.</typeparam>
/// <typeparam name="TResponse">The response message.</typeparam>
/// <typeparam name="TCode">The operation's error codes, whose members have the same names in all of them.</typeparam>
internal abstract class MerchantHandler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation)
    : V2Handler<TRequest, TResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    protected abstract (string? Username, string? Id) CredentialsOf(TRequest request);

    /// <summary>Checks the rest of the request.</summary>
    /// <returns>The error. Null if the request is valid.</returns>
    protected virtual ApiError? Check(TRequest request) => null;

    /// <summary>Runs the operation for an authenticated merchant.</summary>
    protected abstract Task<ApiResult<TResponse>> RunAsync(
        TRequest request, Merchant merchant, V2Context context, CancellationToken cancellationToken);

    /// <summary>Checks in the order of the table: what is missing, what has a wrong form, who sends it.</summary>
    protected sealed override async Task<ApiResult<TResponse>> HandleAsync(
        TRequest request, V2Context context, CancellationToken cancellationToken)
    {
        var (username, id) = CredentialsOf(request);
        if (string.IsNullOrWhiteSpace(username))
            return UnreadableError();
        if (string.IsNullOrWhiteSpace(id))
            return Error(nameof(GenerateWebhookSecretErrorCode.MissingId));
        if (Check(request) is { } error)
            return error;
        var merchant = await context.Db.FindMerchantAsync(username, cancellationToken);
        return merchant is null || merchant.ClientId != id
            ? Error(nameof(GenerateWebhookSecretErrorCode.ClientNotFound))
            : await RunAsync(request, merchant, context, cancellationToken);
    }

    /// <summary>An unreadable body has no username.</summary>
    protected sealed override ApiError UnreadableError() => Error(nameof(GenerateWebhookSecretErrorCode.MissingUsername));
}
