using System.Buffers;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;
using Billink.V2;

namespace Billink.Sandbox.Api.V2.Requests;

/// <summary>
/// What operations share that only need to know who asks: those on webhooks, as documented, and a few more, of which that is inferred.
/// </summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes, whose members have the same names in all of them.</typeparam>
internal abstract class MerchantHandler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation)
    : V2Handler<TRequest, TResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    protected abstract (string? Username, string? Id) CredentialsOf(TRequest request);

    /// <summary>What is wrong with the rest of the request, if anything is.</summary>
    protected virtual ApiError? Check(TRequest request) => null;

    protected abstract Task<ApiResult<TResponse>> AnswerAsync(TRequest request, Merchant merchant, V2Context call, CancellationToken cancellationToken);

    /// <summary>In the order of the table: what is missing, what has a wrong form, who asks.</summary>
    protected sealed override async Task<ApiResult<TResponse>> AnswerAsync(TRequest request, V2Context call, CancellationToken cancellationToken)
    {
        var (username, id) = CredentialsOf(request);
        if (string.IsNullOrWhiteSpace(username))
            return Unreadable();
        if (string.IsNullOrWhiteSpace(id))
            return Refuse(nameof(GenerateWebhookSecretErrorCode.MissingId));
        if (Check(request) is { } refusal)
            return refusal;
        var merchant = await call.Db.FindMerchantAsync(username, cancellationToken);
        return merchant is null || merchant.ClientId != id
            ? Refuse(nameof(GenerateWebhookSecretErrorCode.ClientNotFound))
            : await AnswerAsync(request, merchant, call, cancellationToken);
    }

    /// <summary>A body that can't be read has no username.</summary>
    protected sealed override ApiError Unreadable() => Refuse(nameof(GenerateWebhookSecretErrorCode.MissingUsername));

    protected sealed override void WriteRefusal(IBufferWriter<byte> output, ApiError refusal) => WriteStatusMessage(output, refusal);
}
