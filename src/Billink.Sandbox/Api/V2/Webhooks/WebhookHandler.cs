using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Api.V2.Webhooks;

/// <summary>What the operations on webhooks share: they change a merchant's settings.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal abstract class WebhookHandler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation)
    : MerchantHandler<TRequest, TResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    protected abstract ApiResult<TResponse> Answer(TRequest request, Merchant merchant);

    protected sealed override Task<ApiResult<TResponse>> AnswerAsync(TRequest request, Merchant merchant, V2Context call, CancellationToken cancellationToken)
    {
        call.Db.Attach(merchant); // who asks is only read, elsewhere
        return Task.FromResult(Answer(request, merchant));
    }
}
