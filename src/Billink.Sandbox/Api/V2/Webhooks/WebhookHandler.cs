using Billink.Sandbox.Api.V2.Requests;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Http.Messages;

namespace Billink.Sandbox.Api.V2.Webhooks;

/// <summary>Shares what the operations on webhooks have in common: they change a merchant's settings.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The reply.</typeparam>
/// <typeparam name="TCode">The operation's error codes.</typeparam>
internal abstract class WebhookHandler<TRequest, TResponse, TCode>(BillinkOperation<TRequest, TResponse> operation)
    : MerchantHandler<TRequest, TResponse, TCode>(operation)
    where TRequest : class, IBillinkRequest<TRequest>
    where TResponse : class
    where TCode : struct, Enum
{
    /// <summary>Changes the merchant's settings.</summary>
    protected abstract ApiResult<TResponse> Apply(TRequest request, Merchant merchant);

    protected sealed override Task<ApiResult<TResponse>> RunAsync(
        TRequest request, Merchant merchant, V2Context context, CancellationToken cancellationToken)
    {
        context.Db.Attach(merchant); // other operations only read the merchant
        return Task.FromResult(Apply(request, merchant));
    }
}
